//! Types of `Batch`.

use super::super::runtime;
use super::{Large, Small};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Batch {
    SmallList(Vec<Small>),
    LargeList(Vec<Large>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Batch {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["size", "name"],
                        marks: &[("size", &["1"])],
                        open: false,
                    }])],
                    |json| Self::SmallList(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["size", "name"],
                        marks: &[("size", &["2"])],
                        open: false,
                    }])],
                    |json| Self::LargeList(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Batch {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::SmallList(value) => value.encode(sink),
            Self::LargeList(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Batch);

impl From<Vec<Small>> for Batch {
    #[inline]
    fn from(value: Vec<Small>) -> Self {
        Self::SmallList(value)
    }
}

impl From<Vec<Large>> for Batch {
    #[inline]
    fn from(value: Vec<Large>) -> Self {
        Self::LargeList(value)
    }
}
