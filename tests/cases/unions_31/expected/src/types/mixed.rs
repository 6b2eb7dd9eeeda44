//! Types of `Mixed`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink};
use super::super::runtime::open_enum::{Unlisted, UnlistedInteger};
use super::super::runtime::union::{self, Look};

/// Values: `"auto"`, `1`, `2`, `true`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    Mixed(MixedMixed),
    Mixed2(MixedMixed2),
    Mixed3(bool),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Mixed {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Integer, |json| Decode::decode(json).map(Self::Mixed)),
                (Look::Text, |json| Decode::decode(json).map(Self::Mixed2)),
                (Look::Flag, |json| Decode::decode(json).map(Self::Mixed3)),
            ],
        )
    }
}

impl Encode for Mixed {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Mixed(value) => value.encode(sink),
            Self::Mixed2(value) => value.encode(sink),
            Self::Mixed3(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Mixed);

impl From<MixedMixed> for Mixed {
    fn from(value: MixedMixed) -> Self {
        Self::Mixed(value)
    }
}

impl From<MixedMixed2> for Mixed {
    fn from(value: MixedMixed2) -> Self {
        Self::Mixed2(value)
    }
}

impl From<bool> for Mixed {
    fn from(value: bool) -> Self {
        Self::Mixed3(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MixedMixed {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::open_enum::integer_enum!(MixedMixed {
    N1 => 1,
    N2 => 2,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MixedMixed2 {
    /// `auto`.
    Auto,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(MixedMixed2 {
    Auto => "auto",
});
