//! Types of `Batch`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};
use super::{Large, Small};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Batch {
    List(Vec<Small>),
    List2(Vec<Large>),
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
                    Look::List(&[Look::Object {
                        required: &[],
                        optional: &["size", "name"],
                        marks: &[("size", &["1"])],
                        open: false,
                    }]),
                    |json| Self::List(Decode::decode(json)),
                ),
                (
                    Look::List(&[Look::Object {
                        required: &[],
                        optional: &["size", "name"],
                        marks: &[("size", &["2"])],
                        open: false,
                    }]),
                    |json| Self::List2(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Batch {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::List(value) => value.encode(sink),
            Self::List2(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Batch);

impl From<Vec<Small>> for Batch {
    #[inline]
    fn from(value: Vec<Small>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<Large>> for Batch {
    #[inline]
    fn from(value: Vec<Large>) -> Self {
        Self::List2(value)
    }
}
