//! Types of `Ride`.

use super::super::runtime;
use super::Donkey;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ride {
    /// If `vt` is `Donkey` or `Mule`.
    Donkey(Box<Donkey>),
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
                ("Donkey", |json| Self::Donkey(Decode::decode(json))),
                ("Mule", |json| Self::Donkey(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Ride {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Donkey(value) => union::with_tag(value, "vt", &["Donkey", "Mule"], sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Ride);

impl From<Donkey> for Ride {
    #[inline]
    fn from(value: Donkey) -> Self {
        Self::Donkey(Box::new(value))
    }
}
