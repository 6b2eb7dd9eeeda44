//! Numbers of JSON, which knows one kind, as the number types of OpenAPI.

use super::super::json::{Form, Json};
use super::{Decode, Encode, Sink};

/// Up to here (2^53) a float tells each integer from the next, and from one with a fraction.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The zeros that an exponent may stand for at most: no float has more.
const MOST_ZEROS: usize = 400;

impl Json<'_> {
    /// The number as `i64`, if this is one and it is an integer that fits; `1.0` is an integer.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self.form() {
            Form::Signed(value) => Some(value),
            Form::Unsigned(value) => i64::try_from(value).ok(),
            Form::Float(value) if value.abs() < EXACT => integer(value),
            Form::Float(_) | Form::Big(_) | Form::String(_) => self.as_integer_text()?.parse().ok(),
            _ => None,
        }
    }

    /// The number as `u64`, if this is one and it is an integer that fits; `1.0` is an integer.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        match self.form() {
            Form::Unsigned(value) => Some(value),
            Form::Float(value) if value.abs() < EXACT => integer(value)?.try_into().ok(),
            Form::Float(_) | Form::Big(_) | Form::String(_) => self.as_integer_text()?.parse().ok(),
            _ => None,
        }
    }

    /// The digits of the number, if this is an integer of any length and all of them are known: `1e2` is `100`.
    #[must_use]
    pub fn as_integer_text(self) -> Option<String> {
        match self.form() {
            Form::Signed(value) => Some(value.to_string()),
            Form::Unsigned(value) => Some(value.to_string()),
            Form::Float(value) if value.abs() < EXACT => Some(integer(value)?.to_string()),
            Form::Float(_) => integer_text(self.source_text()?),
            Form::Big(text) => integer_text(text),
            Form::String(_) => integer_text(self.as_text()?),
            _ => None,
        }
    }

    /// Refuses a number that does not fit into 64 bits, and says what would take it; anything else as `expected`.
    fn refuse_long(self, expected: &'static str, long: &'static str) {
        let is_long = self.as_integer_text().is_some_and(|text| text.len() > 18);
        self.refuse(if is_long { long } else { expected });
    }

    /// The number as the nearest `f64`, if this is one and not beyond all floats.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "the nearest float is what is asked for"
    )]
    pub fn as_f64(self) -> Option<f64> {
        match self.form() {
            Form::Signed(value) => Some(value as f64),
            Form::Unsigned(value) => Some(value as f64),
            Form::Float(value) => Some(value),
            Form::Big(text) => finite(text),
            Form::String(_) => finite(self.as_text()?),
            _ => None,
        }
    }
}

/// The integer that the float is, if it has no fraction; it must be below [`EXACT`].
#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked before"
)]
fn integer(value: f64) -> Option<i64> {
    (value.trunc() == value).then_some(value as i64)
}

fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// The integer that a number of JSON's syntax is, in digits.
fn integer_text(text: &str) -> Option<String> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_number = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
    if whole.is_empty() || !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return Some("0".to_owned());
    }
    let exponent: i64 = exponent.parse().ok()?;
    let zeros = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let unsigned = match usize::try_from(zeros) {
        Ok(zeros) if zeros > MOST_ZEROS => return None,
        Ok(zeros) => significant.to_owned() + &"0".repeat(zeros),
        // What the exponent takes away must be zeros.
        Err(_) => {
            let kept = significant
                .len()
                .checked_sub(usize::try_from(-zeros).ok()?)?;
            let (kept, cut) = significant.split_at_checked(kept)?;
            cut.bytes()
                .all(|digit| digit == b'0')
                .then_some(kept)?
                .to_owned()
        }
    };
    Some(format!("{sign}{unsigned}"))
}

/// Implements both directions for a number type.
macro_rules! numbers {
    ($($type:ty: $expected:literal, $long:literal, $read:expr, $write:expr;)+) => {$(
        impl Decode for $type {
            fn decode(json: Json<'_>) -> Self {
                let read: fn(Json<'_>) -> Option<$type> = $read;
                read(json).unwrap_or_else(|| {
                    json.refuse_long($expected, $long);
                    Default::default()
                })
            }
        }

        impl Encode for $type {
            fn encode(&self, sink: &mut dyn Sink) {
                let write: fn(&mut dyn Sink, $type) = $write;
                write(sink, *self);
            }
        }
    )+};
}

numbers! {
    i32: "32-bit integer", "32-bit integer", |json| json.as_i64()?.try_into().ok(), |sink, value| sink.i64(value.into());
    i64: "64-bit integer", "64-bit integer (for longer ones generate the client with `integer = \"big\"` under `[formats]`)", |json| json.as_i64(), |sink, value| sink.i64(value);
    u32: "unsigned 32-bit integer", "unsigned 32-bit integer", |json| json.as_u64()?.try_into().ok(), |sink, value| sink.u64(value.into());
    u64: "unsigned 64-bit integer", "unsigned 64-bit integer (for longer ones generate the client with `integer = \"big\"` under `[formats]`)", |json| json.as_u64(), |sink, value| sink.u64(value);
    f64: "number", "number", |json| json.as_f64(), |sink, value| sink.f64(value);
}
