//! Types of `uuid or uuids`.

use uuid::Uuid;

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UuidOrUuids {
    String(Uuid),
    Strings(Vec<Uuid>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for UuidOrUuids {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (&[Look::List(&[Look::Text])], |json| {
                    Self::Strings(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for UuidOrUuids {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Strings(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(UuidOrUuids);

impl From<Uuid> for UuidOrUuids {
    #[inline]
    fn from(value: Uuid) -> Self {
        Self::String(value)
    }
}

impl From<Vec<Uuid>> for UuidOrUuids {
    #[inline]
    fn from(value: Vec<Uuid>) -> Self {
        Self::Strings(value)
    }
}
