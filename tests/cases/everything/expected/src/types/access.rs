//! Types of `Access`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Access {
    WithNameAndPassword(Box<AccessWithNameAndPassword>),
    WithCountAndPassword(Box<AccessWithCountAndPassword>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Access {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["password", "name"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithNameAndPassword(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["password", "count"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithCountAndPassword(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Access {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithNameAndPassword(value) => value.encode(sink),
            Self::WithCountAndPassword(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Access);

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::WithNameAndPassword(value) => {
                f.debug_tuple("WithNameAndPassword").field(value).finish()
            }
            Self::WithCountAndPassword(value) => {
                f.debug_tuple("WithCountAndPassword").field(value).finish()
            }
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<AccessWithNameAndPassword> for Access {
    #[inline]
    fn from(value: AccessWithNameAndPassword) -> Self {
        Self::WithNameAndPassword(Box::new(value))
    }
}

impl From<AccessWithCountAndPassword> for Access {
    #[inline]
    fn from(value: AccessWithCountAndPassword) -> Self {
        Self::WithCountAndPassword(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AccessWithNameAndPassword {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub password: Secret<String>,
    pub name: String,
}

impl AccessWithNameAndPassword {
    /// A `AccessWithNameAndPassword` with what is required.
    #[inline]
    pub fn new(password: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            password: Secret::new(password.into()),
            name: name.into(),
        }
    }
}

runtime::model::object! {
    AccessWithNameAndPassword {
        password: required("password"),
        name: required("name"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AccessWithCountAndPassword {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub password: Secret<String>,
    pub count: i64,
}

impl AccessWithCountAndPassword {
    /// A `AccessWithCountAndPassword` with what is required.
    #[inline]
    pub fn new(password: impl Into<String>, count: i64) -> Self {
        Self {
            password: Secret::new(password.into()),
            count,
        }
    }
}

runtime::model::object! {
    AccessWithCountAndPassword {
        password: required("password"),
        count: required("count"),
    }
}
