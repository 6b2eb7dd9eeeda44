//! Types of `Base`.

use super::super::runtime;
use super::{BareHeir, LastHeir, MiddleHeir, TypedHeir};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// If `kind` is `TypedHeir`.
    TypedHeir(Box<TypedHeir>),
    /// A bare heir.
    ///
    /// If `kind` is `BareHeir`.
    BareHeir(Box<BareHeir>),
    /// If `kind` is `MiddleHeir`.
    MiddleHeir(Box<MiddleHeir>),
    /// If `kind` is `LastHeir`.
    LastHeir(Box<LastHeir>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Base {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("TypedHeir", |json| Self::TypedHeir(Decode::decode(json))),
                ("BareHeir", |json| Self::BareHeir(Decode::decode(json))),
                ("MiddleHeir", |json| Self::MiddleHeir(Decode::decode(json))),
                ("LastHeir", |json| Self::LastHeir(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Base {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::TypedHeir(value) => value.encode(sink),
            Self::BareHeir(value) => value.encode(sink),
            Self::MiddleHeir(value) => value.encode(sink),
            Self::LastHeir(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Base);

impl std::fmt::Debug for Base {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TypedHeir(value) => f.debug_tuple("TypedHeir").field(value).finish(),
            Self::BareHeir(value) => f.debug_tuple("BareHeir").field(value).finish(),
            Self::MiddleHeir(value) => f.debug_tuple("MiddleHeir").field(value).finish(),
            Self::LastHeir(value) => f.debug_tuple("LastHeir").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<TypedHeir> for Base {
    #[inline]
    fn from(value: TypedHeir) -> Self {
        Self::TypedHeir(Box::new(value))
    }
}

impl From<BareHeir> for Base {
    #[inline]
    fn from(value: BareHeir) -> Self {
        Self::BareHeir(Box::new(value))
    }
}

impl From<MiddleHeir> for Base {
    #[inline]
    fn from(value: MiddleHeir) -> Self {
        Self::MiddleHeir(Box::new(value))
    }
}

impl From<LastHeir> for Base {
    #[inline]
    fn from(value: LastHeir) -> Self {
        Self::LastHeir(Box::new(value))
    }
}
