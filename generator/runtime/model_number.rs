//! Numbers of JSON, which knows one kind, as the number types of OpenAPI.
// needs: error_decode, json, model; crates: serde_json

use super::error_decode::DecodeError;
use super::json::{Form, Json};
use super::model::{Decode, Encode, Sink};

/// The floats from here on are beyond `u64`.
const U64_END: f64 = 18_446_744_073_709_551_616.0;

/// The floats from here on are beyond `i64`.
const I64_END: f64 = 9_223_372_036_854_775_808.0;

impl Json<'_> {
    /// The number as `i64`, if this is one and it is an integer that fits; `1.0` is an integer.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self.form() {
            Form::Signed(value) => Some(value),
            Form::Unsigned(value) => i64::try_from(value).ok(),
            Form::Float(value) => signed(value),
            Form::Big(text) => signed(text.parse().ok()?),
            _ => None,
        }
    }

    /// The number as `u64`, if this is one and it is an integer that fits; `1.0` is an integer.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        match self.form() {
            Form::Unsigned(value) => Some(value),
            Form::Float(value) => unsigned(value),
            Form::Big(text) => unsigned(text.parse().ok()?),
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

#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked before"
)]
fn signed(value: f64) -> Option<i64> {
    (value.trunc() == value && (-I64_END..I64_END).contains(&value)).then_some(value as i64)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked before"
)]
fn unsigned(value: f64) -> Option<u64> {
    (value.trunc() == value && (0.0..U64_END).contains(&value)).then_some(value as u64)
}

/// Implements both directions for a number type.
macro_rules! numbers {
    ($($type:ty: $expected:literal, $read:expr, $write:expr;)+) => {$(
        impl Decode for $type {
            fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
                let read: fn(Json<'_>) -> Option<$type> = $read;
                read(json).ok_or_else(|| DecodeError::mismatch($expected, json))
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
