//! Tests of values that several parts list.

use super::Listed;
use crate::resolve::{Number, Value};

fn numbers(given: &[Number]) -> Vec<Value> {
    given.iter().cloned().map(Value::Number).collect()
}

fn kept(given: &[Value], listed: &[Value]) -> Vec<Value> {
    let mut kept: Vec<&Value> = given.iter().collect();
    Listed::new(listed).retain(&mut kept);
    kept.into_iter().cloned().collect()
}

#[test]
fn what_both_list_stays_in_the_order_of_the_first() {
    let texts = |numbers: &[u32]| -> Vec<Value> {
        let texts = numbers.iter().map(|number| format!("v{number}"));
        texts.map(Value::String).collect()
    };
    let all: Vec<u32> = (0..20).collect();
    let given = texts(&[25, 7, 3, 4, 30, 0, 19]);
    assert_eq!(kept(&given, &texts(&all)), texts(&[7, 3, 4, 0, 19]));
    assert_eq!(kept(&given, &texts(&[4, 3])), texts(&[3, 4]));
    assert_eq!(kept(&texts(&all), &given), texts(&[0, 3, 4, 7, 19]));
}

#[test]
fn numbers_are_told_apart_as_they_are_elsewhere() {
    // One float is the nearest one of all of these whole numbers.
    let near = |more: i128| Number::Integer((1 << 60) + more);
    let listed: Vec<Number> = (0..20).map(near).collect();
    let given = numbers(&[near(3), near(40), near(19)]);
    let listed = numbers(&listed);
    assert_eq!(kept(&given, &listed), numbers(&[near(3), near(19)]));
    let mut listed: Vec<Number> = (-9..20).map(Number::Integer).collect();
    listed.push(Number::Float(0.5));
    let listed = numbers(&listed);
    let given = numbers(&[Number::Float(-0.0), Number::Float(0.25), Number::Float(2.0)]);
    let expected = numbers(&[Number::Float(-0.0), Number::Float(2.0)]);
    assert_eq!(kept(&given, &listed), expected);
}
