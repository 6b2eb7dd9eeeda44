//! Types of `Enums`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Enums {
    String(String),
    Object(Box<EnumsObject>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Enums {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["order"],
                        marks: &[("order", &["asc", "desc"])],
                        open: false,
                    }],
                    |json| Self::Object(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Enums {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Object(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Enums);

impl From<&str> for Enums {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Enums {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<EnumsObject> for Enums {
    #[inline]
    fn from(value: EnumsObject) -> Self {
        Self::Object(Box::new(value))
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumsObject {
    pub order: Option<EnumsObjectOrder>,
}

impl EnumsObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order`](field@Self::order).
    #[inline]
    pub fn order(mut self, order: EnumsObjectOrder) -> Self {
        self.order = Some(order);
        self
    }
}

runtime::model::object! {
    EnumsObject {
        order: optional("order"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnumsObjectOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    EnumsObjectOrder {
        Asc => "asc",
        Desc => "desc",
    }
}

pub type EnumsSameObject = EnumsObject;

/// Values: `"asc"`, `"desc"`.
pub type EnumsSameObjectOrder = EnumsObjectOrder;
