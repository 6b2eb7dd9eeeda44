//! Types of `Event`.

use super::super::runtime;
use super::{Created, Deleted};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// If `type` is `created`.
    Created(Box<Created>),
    /// If `type` is `deleted`.
    Deleted(Box<Deleted>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Event {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "type",
            Self::Other,
            &[
                ("created", |json| Self::Created(Decode::decode(json))),
                ("deleted", |json| Self::Deleted(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Event {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Created(value) => value.encode(sink),
            Self::Deleted(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Event);

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Created(value) => f.debug_tuple("Created").field(value).finish(),
            Self::Deleted(value) => f.debug_tuple("Deleted").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<Created> for Event {
    #[inline]
    fn from(value: Created) -> Self {
        Self::Created(Box::new(value))
    }
}

impl From<Deleted> for Event {
    #[inline]
    fn from(value: Deleted) -> Self {
        Self::Deleted(Box::new(value))
    }
}
