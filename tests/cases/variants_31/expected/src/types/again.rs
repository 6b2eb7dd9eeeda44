//! Types of `Again`.

use super::super::runtime;
use super::{AgainOne, AgainThree, AgainTwo};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Again {
    AgainOne(Box<AgainOne>),
    AgainTwo(Box<AgainTwo>),
    OtherOne(Box<AgainThree>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Again {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["kind", "a"],
                        optional: &[],
                        marks: &[("kind", &["same"])],
                        open: false,
                    }],
                    |json| Self::AgainOne(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["kind", "b"],
                        optional: &[],
                        marks: &[("kind", &["same"])],
                        open: false,
                    }],
                    |json| Self::AgainTwo(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["kind", "c"],
                        optional: &[],
                        marks: &[("kind", &["other one"])],
                        open: false,
                    }],
                    |json| Self::OtherOne(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Again {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::AgainOne(value) => value.encode(sink),
            Self::AgainTwo(value) => value.encode(sink),
            Self::OtherOne(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Again);

impl From<AgainOne> for Again {
    #[inline]
    fn from(value: AgainOne) -> Self {
        Self::AgainOne(Box::new(value))
    }
}

impl From<AgainTwo> for Again {
    #[inline]
    fn from(value: AgainTwo) -> Self {
        Self::AgainTwo(Box::new(value))
    }
}

impl From<AgainThree> for Again {
    #[inline]
    fn from(value: AgainThree) -> Self {
        Self::OtherOne(Box::new(value))
    }
}
