//! Types of `Vehicle`.

use super::super::runtime;
use super::{Boat, Car, Yacht};

use self::runtime::json::Json;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VehicleKind {
    /// `Car`.
    Car,
    /// `Boat`.
    Boat,
    /// `Yacht`.
    Yacht,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    VehicleKind {
        Car => "Car",
        Boat => "Boat",
        Yacht => "Yacht",
    }
}
