//! Numbers that are too long for the parsers underneath.
//!
//! `serde_json` hands out an integer of more than 64 bits as a float, and so does the YAML parser
//! with one of more than 128 bits. Such floats are integral and large; when a document has any,
//! the tree is walked once more and each of them is compared with the text it was read from.

use crate::diagnostic::{Locator, Part, child};

use super::{Number, Value};

/// Every integer below is exact in all parsers.
const EXACT: f64 = 9_223_372_036_854_775_808.0;

/// Whether a float may stand for an integer that has been written in full.
pub(super) fn may_be_rounded(value: f64) -> bool {
    value.is_finite() && value.abs() >= EXACT
}

/// A number from its text in JSON.
pub(super) fn parse(text: &str) -> Option<Number> {
    integer(text).or_else(|| text.parse().ok().map(Number::Float))
}

/// An integer in decimal digits, of any length.
fn integer(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = text
        .parse()
        .map_or_else(|_| Number::Big(text.to_owned()), Number::Integer);
    Some(number)
}

/// Puts the integers back that were rounded to floats.
pub(super) fn restore(value: &mut Value, text: &str) {
    walk(value, "", text, &mut Locator::new(text));
}

fn walk(value: &mut Value, pointer: &str, text: &str, locator: &mut Locator<'_>) {
    match value {
        Value::Number(number) => {
            if let Number::Float(float) = number
                && may_be_rounded(*float)
                && let Some(range) = locator.locate(pointer, Part::Value)
                && let Some(exact) = text.get(range).and_then(integer)
            {
                *number = exact;
            }
        }
        Value::Sequence(values) => {
            for (index, value) in values.iter_mut().enumerate() {
                walk(value, &format!("{pointer}/{index}"), text, locator);
            }
        }
        Value::Mapping(map) => {
            for (key, value) in map.iter_mut() {
                walk(value, &child(pointer, key), text, locator);
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}
