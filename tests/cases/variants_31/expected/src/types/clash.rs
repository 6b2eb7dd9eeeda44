//! Types of `Clash`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Clash {
    WithIdAndOwner(Box<ClashWithIdAndOwner>),
    WithIdAndName(Box<ClashWithIdAndName>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Clash {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["id", "owner"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithIdAndOwner(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["id", "name"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithIdAndName(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Clash {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithIdAndOwner(value) => value.encode(sink),
            Self::WithIdAndName(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Clash);

impl From<ClashWithIdAndOwner> for Clash {
    #[inline]
    fn from(value: ClashWithIdAndOwner) -> Self {
        Self::WithIdAndOwner(Box::new(value))
    }
}

impl From<ClashWithIdAndName> for Clash {
    #[inline]
    fn from(value: ClashWithIdAndName) -> Self {
        Self::WithIdAndName(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ClashWithIdAndOwner {
    pub id: String,
    pub owner: String,
}

impl ClashWithIdAndOwner {
    /// A `ClashWithIdAndOwner` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>, owner: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            owner: owner.into(),
        }
    }
}

runtime::model::object! {
    ClashWithIdAndOwner {
        id: required("id"),
        owner: required("owner"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ClashWithIdAndName {
    pub id: String,
    pub name: String,
}

impl ClashWithIdAndName {
    /// A `ClashWithIdAndName` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

runtime::model::object! {
    ClashWithIdAndName {
        id: required("id"),
        name: required("name"),
    }
}
