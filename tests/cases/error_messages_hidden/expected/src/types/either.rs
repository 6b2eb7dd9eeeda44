//! Types of `either`.

use super::super::runtime;
use super::{Named, SecretType};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EitherDefault {
    Named(Box<Named>),
    Secret(Box<SecretType>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for EitherDefault {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["reason", "message"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Named(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["token"],
                        optional: &["message", "detail"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Secret(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for EitherDefault {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Named(value) => value.encode(sink),
            Self::Secret(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(EitherDefault);

impl std::fmt::Debug for EitherDefault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Named(value) => f.debug_tuple("Named").field(value).finish(),
            Self::Secret(value) => f.debug_tuple("Secret").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Named> for EitherDefault {
    #[inline]
    fn from(value: Named) -> Self {
        Self::Named(Box::new(value))
    }
}

impl From<SecretType> for EitherDefault {
    #[inline]
    fn from(value: SecretType) -> Self {
        Self::Secret(Box::new(value))
    }
}
