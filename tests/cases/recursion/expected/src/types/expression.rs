//! Types of `Expression`.

use super::super::runtime;
use super::{Labelled, Leaf};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    Labelled(Box<Labelled>),
    Leaf(Box<Leaf>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Expression {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[
                        Look::Object {
                            required: &[],
                            optional: &["leaf", "label"],
                            marks: &[],
                            open: false,
                        },
                        Look::Object {
                            required: &[],
                            optional: &["literal", "label"],
                            marks: &[],
                            open: false,
                        },
                    ],
                    |json| Self::Labelled(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["leaf"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Leaf(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Expression {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Labelled(value) => value.encode(sink),
            Self::Leaf(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Expression);

impl From<Labelled> for Expression {
    #[inline]
    fn from(value: Labelled) -> Self {
        Self::Labelled(Box::new(value))
    }
}

impl From<Leaf> for Expression {
    #[inline]
    fn from(value: Leaf) -> Self {
        Self::Leaf(Box::new(value))
    }
}
