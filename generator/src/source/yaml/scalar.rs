//! From a scalar as written to a value or a key.

use std::borrow::Cow;

use saphyr_parser::Tag;

use super::frame::Key;
use super::merge;
use super::tag::Meaning;
use crate::source::{Number, Value, number};

/// A scalar as written.
#[derive(Clone, Debug)]
pub(super) struct Scalar<'a> {
    pub(super) text: Cow<'a, str>,
    /// Whether it stands without quotes, and not as a block of lines.
    pub(super) plain: bool,
    pub(super) tag: Option<&'a Tag>,
}

impl<'a> Scalar<'a> {
    /// The key, which is the text whatever it looks like, and the tag if it means nothing.
    pub(super) fn key(self) -> (Key, Option<&'a Tag>) {
        let meaning = Meaning::of(self.tag);
        let lost = self.tag.filter(|_| !meaning.suits_keys());
        let merge = match meaning {
            Meaning::Untagged | Meaning::Merge => self.plain && self.text == merge::KEY,
            Meaning::Unspecific
            | Meaning::Text
            | Meaning::Boolean
            | Meaning::Integer
            | Meaning::Float
            | Meaning::Null
            | Meaning::List
            | Meaning::Map
            | Meaning::Foreign => false,
        };
        let key = if merge {
            Key::Merge
        } else {
            Key::Text(self.text.into_owned())
        };
        (key, lost)
    }

    /// The value, and the tag if it means nothing or the text does not suit it.
    pub(super) fn value(self) -> (Value, Option<&'a Tag>) {
        let said = match Meaning::of(self.tag) {
            Meaning::Untagged => None,
            Meaning::Unspecific | Meaning::Text => {
                return (Value::String(self.text.into_owned()), None);
            }
            Meaning::Boolean => plain(&self.text).filter(|it| matches!(it, Value::Bool(_))),
            Meaning::Integer => plain(&self.text).filter(is_integer),
            Meaning::Float => plain(&self.text).and_then(float_of),
            Meaning::Null => plain(&self.text).filter(|it| *it == Value::Null),
            Meaning::Merge | Meaning::List | Meaning::Map | Meaning::Foreign => None,
        };
        if let Some(value) = said {
            return (value, None);
        }
        let value = if self.plain { plain(&self.text) } else { None };
        let value = value.unwrap_or_else(|| Value::String(self.text.into_owned()));
        (value, self.tag)
    }
}

const fn is_integer(value: &Value) -> bool {
    matches!(value, Value::Number(Number::Integer(_) | Number::Big(_)))
}

fn float_of(value: Value) -> Option<Value> {
    let float = match value {
        Value::Number(Number::Float(float)) => float,
        Value::Number(Number::Integer(integer)) => integer as f64,
        Value::Number(Number::Big(digits)) => digits.parse().ok()?,
        Value::Null
        | Value::Bool(_)
        | Value::String(_)
        | Value::Sequence(_)
        | Value::Mapping(_) => return None,
    };
    Some(Value::Number(Number::Float(float)))
}

/// What a text without quotes is, unless it is a string (YAML 1.2.2, section 10.3.2).
/// `yes`, `on` and the like of YAML 1.1 are strings.
fn plain(text: &str) -> Option<Value> {
    match text.bytes().next() {
        None => Some(Value::Null),
        Some(b'n' | b'N' | b'~') => {
            matches!(text, "null" | "Null" | "NULL" | "~").then_some(Value::Null)
        }
        Some(b't' | b'T') => matches!(text, "true" | "True" | "TRUE").then_some(Value::Bool(true)),
        Some(b'f' | b'F') => {
            matches!(text, "false" | "False" | "FALSE").then_some(Value::Bool(false))
        }
        Some(b'0'..=b'9' | b'+' | b'-' | b'.') => numeric(text).map(Value::Number),
        Some(_) => None,
    }
}

fn numeric(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let prefixed = [("0x", 16), ("0o", 8), ("0b", 2)]
        .iter()
        .find_map(|(prefix, radix)| Some((digits.strip_prefix(prefix)?, *radix)));
    if let Some((digits, radix)) = prefixed {
        return in_radix(digits, radix, text.starts_with('-'));
    }
    let many = digits.len() > 1 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if many && digits.starts_with('0') {
        // Some parsers take it for an octal number, and nobody who means it writes it.
        return None;
    }
    number::integer(text).or_else(|| float(text))
}

fn in_radix(digits: &str, radix: u32, negative: bool) -> Option<Number> {
    if digits.starts_with(['-', '+']) {
        return None;
    }
    if negative {
        let integer = i128::from_str_radix(&format!("-{digits}"), radix);
        return integer.ok().map(Number::Integer);
    }
    let integer = u128::from_str_radix(digits, radix).ok()?;
    let big = |_| Number::Big(integer.to_string());
    Some(i128::try_from(integer).map_or_else(big, Number::Integer))
}

fn float(text: &str) -> Option<Number> {
    let float = match text {
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => f64::INFINITY,
        "-.inf" | "-.Inf" | "-.INF" => f64::NEG_INFINITY,
        ".nan" | ".NaN" | ".NAN" => f64::NAN,
        _ => text.parse().ok().filter(|float: &f64| float.is_finite())?,
    };
    Some(Number::Float(float))
}
