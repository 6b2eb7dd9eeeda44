//! Types of `Operand`.

use super::super::runtime;
use super::{Expression, Literal};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Operand {
    Expression(Box<Expression>),
    Literal(Box<Literal>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Operand {
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
                        Look::Object {
                            required: &[],
                            optional: &["leaf"],
                            marks: &[],
                            open: false,
                        },
                    ],
                    |json| Self::Expression(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["literal"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Literal(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Operand {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Expression(value) => value.encode(sink),
            Self::Literal(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Operand);

impl From<Expression> for Operand {
    #[inline]
    fn from(value: Expression) -> Self {
        Self::Expression(Box::new(value))
    }
}

impl From<Literal> for Operand {
    #[inline]
    fn from(value: Literal) -> Self {
        Self::Literal(Box::new(value))
    }
}
