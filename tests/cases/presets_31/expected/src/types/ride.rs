//! Types of `Ride`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union;
use super::Mule;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ride {
    /// If `vt` is `Mule` or `Donkey`.
    Mule(Box<Mule>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Ride {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "vt",
            Self::Other,
            &[
                ("Mule", |json| Self::Mule(Decode::decode(json))),
                ("Donkey", |json| Self::Mule(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Ride {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Mule(value) => union::with_tag(value, "vt", &["Mule", "Donkey"], sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Ride);

impl From<Mule> for Ride {
    #[inline]
    fn from(value: Mule) -> Self {
        Self::Mule(Box::new(value))
    }
}
