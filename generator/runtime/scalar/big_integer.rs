//! Integers of any length, where the client is generated with `integer = "big"`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::json::Json;
use super::super::model::{self, Decode, Encode, Sink};

/// An integer of any length, kept as its decimal digits. It does not calculate.
///
/// JSON text gives all digits. Other formats of serde hand over what they hold: up to 128 bits, or the nearest float, which is
/// refused if it is not certain which integer it was.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BigInteger(Box<str>);

/// A text is no integer in decimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBigIntegerError(());

impl BigInteger {
    /// The digits, behind a minus sign if it is negative.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The integer, if it fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The integer, if it fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }
}

impl Default for BigInteger {
    fn default() -> Self {
        Self::from(0)
    }
}

/// Implements the conversion from a number type.
macro_rules! from {
    ($($type:ty)+) => {$(
        impl From<$type> for BigInteger {
            fn from(value: $type) -> Self {
                Self(value.to_string().into())
            }
        }
    )+};
}

from!(i32 i64 i128 u32 u64 u128);

/// Reads decimal digits behind an optional sign; zeros in front do not count.
impl FromStr for BigInteger {
    type Err = ParseBigIntegerError;

    fn from_str(text: &str) -> Result<Self, ParseBigIntegerError> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(ParseBigIntegerError(()));
        }
        Ok(match digits.trim_start_matches('0') {
            "" => Self::default(),
            digits => Self(format!("{sign}{digits}").into()),
        })
    }
}

impl fmt::Display for BigInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.trim_start_matches('-');
        f.pad_integral(digits.len() == self.0.len(), "", digits)
    }
}

impl fmt::Debug for BigInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for ParseBigIntegerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is no integer in decimal digits")
    }
}

impl std::error::Error for ParseBigIntegerError {}

impl Decode for BigInteger {
    fn decode(json: Json<'_>) -> Self {
        let text = json.as_integer_text();
        json.or_refuse(text.map(|text| Self(text.into())), "integer")
    }
}

impl Encode for BigInteger {
    fn encode(&self, sink: &mut dyn Sink) {
        match (self.as_u64(), self.as_i64()) {
            (Some(value), _) => sink.u64(value),
            (None, Some(value)) => sink.i64(value),
            (None, None) => sink.number(&self.0),
        }
    }
}

impl Serialize for BigInteger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        model::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BigInteger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        model::deserialize(deserializer)
    }
}
