//! Which values are the same.

use crate::resolve::{Number, Value};

/// Whether two values are the same; `1` and `1.0` are.
pub(super) fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            // Integers of any length are told apart; a float is as near as it is.
            let is_exact = |one: &Number| !matches!(one, Number::Float(_));
            left == right || (!(is_exact(left) && is_exact(right)) && number(left) == number(right))
        }
        (Value::Sequence(left), Value::Sequence(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        (Value::Mapping(left), Value::Mapping(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
        }
        (left, right) => left == right,
    }
}

/// Returns the nearest float of a number. None: it is none that can be compared.
#[expect(
    clippy::cast_precision_loss,
    reason = "only numbers beyond 2^53 that are written in two ways meet this"
)]
pub(super) fn number(number: &Number) -> Option<f64> {
    match number {
        Number::Integer(integer) => Some(*integer as f64),
        Number::Float(float) if float.is_nan() => None,
        Number::Float(float) => Some(*float),
        Number::Big(digits) => digits.parse().ok(),
    }
}
