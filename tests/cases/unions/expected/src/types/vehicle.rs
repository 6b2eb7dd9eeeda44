//! Types of `Vehicle`.

use super::super::runtime;
use super::{Boat, Car, Yacht};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// If `kind` is `Car`.
    Car(Box<Car>),
    /// If `kind` is `Boat`.
    Boat(Box<Boat>),
    /// If `kind` is `Yacht`.
    Yacht(Box<Yacht>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Vehicle {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("Car", |json| Self::Car(Decode::decode(json))),
                ("Boat", |json| Self::Boat(Decode::decode(json))),
                ("Yacht", |json| Self::Yacht(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Vehicle {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Car(value) => value.encode(sink),
            Self::Boat(value) => value.encode(sink),
            Self::Yacht(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Vehicle);

impl std::fmt::Debug for Vehicle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Car(value) => f.debug_tuple("Car").field(value).finish(),
            Self::Boat(value) => f.debug_tuple("Boat").field(value).finish(),
            Self::Yacht(value) => f.debug_tuple("Yacht").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<Car> for Vehicle {
    #[inline]
    fn from(value: Car) -> Self {
        Self::Car(Box::new(value))
    }
}

impl From<Boat> for Vehicle {
    #[inline]
    fn from(value: Boat) -> Self {
        Self::Boat(Box::new(value))
    }
}

impl From<Yacht> for Vehicle {
    #[inline]
    fn from(value: Yacht) -> Self {
        Self::Yacht(Box::new(value))
    }
}
