//! What differs between a value and what came back of it.

use std::fmt;

use chrono::DateTime;
use clientgen::diagnostic::child;
use serde_json::{Number, Value};
use uuid::Uuid;

/// One thing that differs, with its place in the value as a JSON pointer.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// A key of an object did not come back.
    Missing(String, Value),
    /// A key came back that was not there.
    Added(String, Value),
    /// Something else came back.
    Changed(String, Value, Value),
}

/// Everything that differs. Keys come in any order, numbers and UUIDs count by value, date-times by
/// instant and offset; one without an offset is UTC.
pub fn differences(was: &Value, is: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("", was, is, &mut found);
    found
}

fn compare(at: &str, was: &Value, is: &Value, found: &mut Vec<Difference>) {
    match (was, is) {
        (Value::Object(was), Value::Object(is)) => {
            for (key, value) in was {
                let at = child(at, key);
                match is.get(key) {
                    Some(other) => compare(&at, value, other, found),
                    None => found.push(Difference::Missing(at, value.clone())),
                }
            }
            for (key, value) in is.iter().filter(|(key, _)| !was.contains_key(*key)) {
                found.push(Difference::Added(child(at, key), value.clone()));
            }
        }
        (Value::Array(was), Value::Array(is)) if was.len() == is.len() => {
            for (index, (was, is)) in was.iter().zip(is).enumerate() {
                compare(&format!("{at}/{index}"), was, is, found);
            }
        }
        (Value::Number(was), Value::Number(is)) if same_number(was, is) => {}
        (Value::String(was), Value::String(is)) if same_time(was, is) || same_uuid(was, is) => {}
        (was, is) if was == is => {}
        (was, is) => found.push(Difference::Changed(at.to_owned(), was.clone(), is.clone())),
    }
}

fn same_number(was: &Number, is: &Number) -> bool {
    // Two integers are not one because their floats are.
    was == is || (was.is_f64() || is.is_f64()) && was.as_f64() == is.as_f64()
}

/// Date-times compare by instant only, so the offset has to be asked for.
fn same_time(was: &str, is: &str) -> bool {
    let parse = |text: &str| {
        let text = text.replacen(' ', "T", 1);
        let time = DateTime::parse_from_rfc3339(&text).ok();
        time.or_else(|| DateTime::parse_from_rfc3339(&format!("{text}Z")).ok())
    };
    was == is
        || matches!((parse(was), parse(is)), (Some(was), Some(is)) if was == is && was.offset() == is.offset())
}

/// UUIDs come back in small letters (RFC 9562, section 4).
fn same_uuid(was: &str, is: &str) -> bool {
    let parse = |text| Uuid::try_parse(text).ok();
    matches!((parse(was), parse(is)), (Some(was), Some(is)) if was == is)
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(at, was) => write!(formatter, "{at}: missing, was {}", short(was)),
            Self::Added(at, is) => write!(formatter, "{at}: added, is {}", short(is)),
            Self::Changed(at, was, is) => {
                write!(formatter, "{at}: was {}, is {}", short(was), short(is))
            }
        }
    }
}

/// The beginning of a value.
pub fn short(value: &Value) -> String {
    const MOST: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests;
