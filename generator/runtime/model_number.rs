//! Numbers of JSON, which knows one kind, as the number types of OpenAPI.
// needs: json, json_refuse, model

use super::json::{Form, Json};
use super::model::{Decode, Encode, Sink};

/// Up to here (2^53) a float tells each integer from the next, and from one with a fraction.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Json<'_> {
    /// The number as `i64`, if this is one and it is an integer that fits; `1.0` is an integer.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self.form() {
            Form::Signed(value) => Some(value),
            Form::Unsigned(value) => i64::try_from(value).ok(),
            Form::Float(value) => integer(value),
            Form::Big(text) => integer(text.parse().ok()?),
            _ => None,
        }
    }

    /// The number as `u64`, if this is one and it is an integer that fits; `1.0` is an integer.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        match self.form() {
            Form::Unsigned(value) => Some(value),
            Form::Float(value) => integer(value)?.try_into().ok(),
            Form::Big(text) => integer(text.parse().ok()?)?.try_into().ok(),
            _ => None,
        }
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
            Form::Big(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
            _ => None,
        }
    }
}

/// The integer that the float is, if that is certain: a number of more digits was rounded when it
/// became a float, and would be taken for its neighbour.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked before"
)]
fn integer(value: f64) -> Option<i64> {
    (value.trunc() == value && value.abs() < EXACT).then_some(value as i64)
}

/// Implements both directions for a number type.
macro_rules! numbers {
    ($($type:ty: $expected:literal, $read:expr, $write:expr;)+) => {$(
        impl Decode for $type {
            fn decode(json: Json<'_>) -> Self {
                let read: fn(Json<'_>) -> Option<$type> = $read;
                json.or_refuse(read(json), $expected)
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
    i32: "32-bit integer", |json| json.as_i64()?.try_into().ok(), |sink, value| sink.i64(value.into());
    i64: "64-bit integer", |json| json.as_i64(), |sink, value| sink.i64(value);
    u32: "unsigned 32-bit integer", |json| json.as_u64()?.try_into().ok(), |sink, value| sink.u64(value.into());
    u64: "unsigned 64-bit integer", |json| json.as_u64(), |sink, value| sink.u64(value);
    f64: "number", |json| json.as_f64(), |sink, value| sink.f64(value);
}
