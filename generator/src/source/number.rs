//! Numbers that are too long for the parsers underneath.
//!
//! `serde_json` hands out an integer of more than 64 bits as a float, and so does the YAML parser
//! with one of more than 128 bits. Such floats are integral and large; when a document has any,
//! the tree is walked once more and each of them is compared with the text it was read from.
//! An integer too long even for a float is refused by `serde_json`, so that the text is read as
//! YAML, whose parser hands it out as a string; the same walk turns it back.

use crate::diagnostic::{Locator, Part, child};

use super::{Number, Value};

/// Every integer below is exact in all parsers.
const EXACT: f64 = 9_223_372_036_854_775_808.0;

/// Whether a float may stand for an integer that has been written in full.
pub(super) fn may_be_rounded(value: f64) -> bool {
    value.is_finite() && value.abs() >= EXACT
}

/// Whether a string may be an integer that has been written without quotes.
pub(super) fn may_be_integer(text: &str) -> bool {
    text.len() > f64::MAX_10_EXP as usize && integer(text).is_some()
}

/// A number from its text.
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

/// Puts the integers back that were rounded to floats. Returns the pointers of numbers
/// whose text cannot be found, so that digits may be lost.
pub(super) fn restore(value: &mut Value, text: &str) -> Vec<String> {
    let mut restorer = Restorer {
        text,
        locator: Locator::new(text),
        lost: Vec::new(),
    };
    restorer.walk(value, "");
    restorer.lost
}

struct Restorer<'a> {
    text: &'a str,
    locator: Locator<'a>,
    lost: Vec<String>,
}

impl Restorer<'_> {
    fn walk(&mut self, value: &mut Value, pointer: &str) {
        match value {
            Value::Number(Number::Float(float)) if may_be_rounded(*float) => {
                match self.written(pointer) {
                    Some(Number::Float(_)) => {}
                    Some(exact) => *value = Value::Number(exact),
                    None => self.lost.push(pointer.to_owned()),
                }
            }
            Value::String(string) if may_be_integer(string) => {
                if let Some(exact) = self.written(pointer) {
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

    /// The number that is written at a pointer; a tag or an anchor may stand before it.
    fn written(&mut self, pointer: &str) -> Option<Number> {
        let range = self.locator.locate(pointer, Part::Value)?;
        let mut words = self.text.get(range)?.split_whitespace().rev();
        let number = words.next().and_then(parse);
        number.filter(|_| words.all(|word| word != "!!str"))
    }
}
