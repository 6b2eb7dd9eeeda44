//! Types that contain themselves.

use crate::cases::recursion::types::{self, Hen, Required};
use crate::runtime::model::{Decode, from_slice};

/// The message of the error that decoding gives.
fn refusal<T: Decode>(text: &str) -> String {
    match from_slice::<T>(text.as_bytes()) {
        Ok(_) => panic!("{text} was accepted"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn what_requires_itself_ends_somewhere() {
    let required: Required = crate::read(r#"{"self":{"self":{}}}"#);
    let inner = required.self_.and_then(|inner| inner.self_);
    assert_eq!(inner.map(|inner| *inner), Some(Required::new()));
    let hen: Hen = crate::read(r#"{"name":"a","egg":{"hen":{"name":"b"}}}"#);
    let mother = hen.egg.and_then(|egg| egg.hen).unwrap();
    assert_eq!((mother.name.as_str(), mother.egg), ("b", None));
}

#[test]
fn errors_within_have_their_place() {
    assert_eq!(
        refusal::<Hen>(r#"{"name":"a","egg":{"hen":{"name":"b","egg":{"hen":{"egg":{}}}}}}"#),
        "$.egg.hen.egg.hen.name: required property is missing"
    );
    assert_eq!(
        refusal::<Required>(r#"{"self":{"self":[]}}"#),
        "$.self.self: expected object, found an array"
    );
}

/// Unions that are alternatives of each other, at one and the same place.
#[test]
fn unions_that_are_alternatives_of_each_other_have_an_end() {
    for text in [
        "1",
        "null",
        "[]",
        "{}",
        "\"x\"",
        r#"{"p": 1}"#,
        r#"{"p": {"p": {"p": "x"}}}"#,
        r#"{"label": "a", "literal": "b"}"#,
        r#"{"leaf": "a"}"#,
        r#"{"none": ["a"]}"#,
    ] {
        let _: types::Expression = crate::read(text);
        let _: types::Operand = crate::read(text);
    }
}

/// Of unions that lead back to each other, what has an end is left: the alternative of no circle.
#[test]
fn a_circle_of_unions_is_what_stands_outside_it() {
    let knot: types::Knot = crate::read("\"x\"");
    assert_eq!(knot, "x");
    assert_eq!(
        refusal::<types::Knot>(r#"{"p": 1}"#),
        "$: expected string, found an object"
    );
}
