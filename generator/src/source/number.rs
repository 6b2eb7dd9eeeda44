//! Numbers that are too long for the parser of JSON.
//!
//! `serde_json` hands out an integer of more than 64 bits as a float. Such floats are integral and
//! large; when a document has any, the tree is walked once more and each of them is compared with
//! the text it was read from. An integer too long even for a float is refused by `serde_json`, so
//! that the text is read as YAML.

use crate::diagnostic::{Locator, Part, child};

use super::{Number, Value};

/// Every integer below is exact in the parser.
const EXACT: f64 = 9_223_372_036_854_775_808.0;

/// Whether a float may stand for an integer that has been written in full.
pub(super) fn may_be_rounded(value: f64) -> bool {
    value.is_finite() && value.abs() >= EXACT
}

/// A number from its text.
pub(super) fn parse(text: &str) -> Option<Number> {
    integer(text).or_else(|| text.parse().ok().map(Number::Float))
}

/// An integer in decimal digits, of any length.
pub(super) fn integer(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = text
        .parse()
        .map(Number::Integer)
        .unwrap_or_else(|_| Number::Big(text.trim_start_matches('+').to_owned()));
    Some(number)
}

/// Puts the integers back that were rounded to floats.
pub(super) fn restore(value: &mut Value, text: &str) {
    let mut restorer = Restorer {
        text,
        locator: Locator::new(text),
    };
    restorer.walk(value, "");
}

struct Restorer<'a> {
    text: &'a str,
    locator: Locator<'a>,
}

impl Restorer<'_> {
    fn walk(&mut self, value: &mut Value, pointer: &str) {
        match value {
            Value::Number(Number::Float(float)) if may_be_rounded(*float) => {
                if let Some(exact @ (Number::Integer(_) | Number::Big(_))) = self.written(pointer) {
                    *value = Value::Number(exact);
                }
            }
            Value::Sequence(values) => {
                for (index, value) in values.iter_mut().enumerate() {
                    self.walk(value, &format!("{pointer}/{index}"));
                }
            }
            Value::Mapping(map) => {
                for (key, value) in map.iter_mut() {
                    self.walk(value, &child(pointer, key));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// The number that is written at a pointer. The text has been read as JSON,
    /// so that every value of the tree is found in it.
    fn written(&mut self, pointer: &str) -> Option<Number> {
        let range = self.locator.locate(pointer, Part::Value)?;
        parse(self.text.get(range)?)
    }
}
