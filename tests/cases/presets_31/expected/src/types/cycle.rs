//! Types of `Cycle`.

use super::super::runtime;
use super::{Bike, Trike};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cycle {
    /// If `vt` is `Bike`.
    Bike(Box<Bike>),
    /// If `vt` is `Trike`.
    Trike(Box<Trike>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Cycle {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "vt",
            Self::Other,
            &[
                ("Bike", |json| Self::Bike(Decode::decode(json))),
                ("Trike", |json| Self::Trike(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Cycle {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Bike(value) => union::with_tag(value, "vt", &["Bike"], sink),
            Self::Trike(value) => union::with_tag(value, "vt", &["Trike"], sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Cycle);
