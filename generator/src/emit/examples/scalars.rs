//! Single values of examples.

use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::Value;
use uuid::Uuid;

use super::expression::Expression;
use super::hint::{Hint, Way};
use crate::model::{Docs, Fact, Scalar};

/// A text that is longer is no help in an example.
const LONGEST: usize = 60;

/// A single value.
pub(super) fn scalar(kind: Scalar, hint: Hint<'_>, way: Way) -> Expression {
    let example = hint.example;
    let value = match kind {
        Scalar::String => return text(hint, way),
        Scalar::Boolean => return Expression::text(boolean(example)),
        Scalar::Double => {
            let number = example.and_then(Value::as_f64).unwrap_or(1.5);
            return Expression::Text(format!("{number:?}"));
        }
        Scalar::Int32 => integer(example, i32::MIN.into(), i32::MAX.into()),
        Scalar::Int64 => integer(example, i64::MIN, i64::MAX),
        Scalar::UInt32 => integer(example, 0, u32::MAX.into()),
        Scalar::UInt64 => integer(example, 0, i64::MAX),
        Scalar::BigInteger => {
            let digits = integer(example, i64::MIN, i64::MAX);
            return parsed(&digits, matches!(way, Way::Read));
        }
        Scalar::Uuid => {
            let given = short(example).filter(|text| can_be::<Uuid>(text));
            return parsed(
                given.unwrap_or("6f1e7f0a-7c1c-4f0a-9d3b-2f8f3b1c5d4e"),
                false,
            );
        }
        Scalar::DateTime => {
            let given = short(example).filter(|text| can_be::<DateTime<FixedOffset>>(text));
            return parsed(given.unwrap_or("2026-01-31T12:00:00Z"), false);
        }
        Scalar::Date => {
            let given = short(example).filter(|text| can_be::<NaiveDate>(text));
            return parsed(given.unwrap_or("2026-01-31"), false);
        }
        Scalar::Base64 => match way {
            Way::Read => "&b\"bytes\".to_vec().into()".to_owned(),
            Way::Taken | Way::Kept => "b\"bytes\".to_vec().into()".to_owned(),
        },
    };
    Expression::Text(value)
}

fn text(hint: Hint<'_>, way: Way) -> Expression {
    let given = short(hint.example);
    let text = match given.or_else(|| by_format(hint.docs)) {
        Some(text) => text,
        None if hint.name.is_empty() || hint.name.len() > LONGEST => "text",
        None => hint.name,
    };
    Expression::Text(match way {
        Way::Read | Way::Taken => format!("{text:?}"),
        Way::Kept => format!("{text:?}.to_owned()"),
    })
}

fn by_format(docs: Option<&Docs>) -> Option<&'static str> {
    let mut facts = docs?.facts.iter();
    facts.find_map(|fact| match fact {
        Fact::Format(format) => Some(match format.as_str() {
            "email" | "idn-email" => "name@example.com",
            "uri" | "url" | "iri" => "https://example.com",
            "hostname" | "idn-hostname" => "example.com",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            "time" => "12:00:00Z",
            "duration" => "PT1H",
            _ => return None,
        }),
        _ => None,
    })
}

fn boolean(example: Option<&Value>) -> &'static str {
    match example.and_then(Value::as_bool) {
        Some(false) => "false",
        Some(true) | None => "true",
    }
}

fn integer(example: Option<&Value>, least: i64, most: i64) -> String {
    let given = example.and_then(Value::as_i64);
    let given = given.filter(|number| (least..=most).contains(number));
    given.unwrap_or(1).to_string()
}

/// What is made of a text; the type follows from where it goes.
fn parsed(text: &str, is_read: bool) -> Expression {
    let read = if is_read { "&" } else { "" };
    Expression::Text(format!("{read}{text:?}.parse()?"))
}

fn short(example: Option<&Value>) -> Option<&str> {
    example?.as_str().filter(|text| text.len() <= LONGEST)
}

/// Whether the example reads the text as this type without an error.
fn can_be<T: FromStr>(text: &str) -> bool {
    text.parse::<T>().is_ok()
}
