//! Types of `Labelled`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Labelled {
    Expression(Box<LabelledExpression>),
    Literal(Box<LabelledLiteral>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Labelled {
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
                            optional: &["literal", "label"],
                            marks: &[],
                            open: false,
                        },
                        Look::Object {
                            required: &[],
                            optional: &["leaf", "label"],
                            marks: &[],
                            open: false,
                        },
                    ],
                    |json| Self::Expression(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["literal", "label"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Literal(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Labelled {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Expression(value) => value.encode(sink),
            Self::Literal(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Labelled);

impl From<LabelledExpression> for Labelled {
    #[inline]
    fn from(value: LabelledExpression) -> Self {
        Self::Expression(Box::new(value))
    }
}

impl From<LabelledLiteral> for Labelled {
    #[inline]
    fn from(value: LabelledLiteral) -> Self {
        Self::Literal(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LabelledExpression {
    Base(Box<Labelled>),
    Leaf(Box<LabelledExpressionLeaf>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for LabelledExpression {
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
                    |json| Self::Base(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["leaf", "label"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Leaf(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for LabelledExpression {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Leaf(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(LabelledExpression);

impl From<Labelled> for LabelledExpression {
    #[inline]
    fn from(value: Labelled) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<LabelledExpressionLeaf> for LabelledExpression {
    #[inline]
    fn from(value: LabelledExpressionLeaf) -> Self {
        Self::Leaf(Box::new(value))
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelledExpressionLeaf {
    pub leaf: Option<String>,
    pub label: Option<String>,
}

impl LabelledExpressionLeaf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`leaf`](field@Self::leaf).
    #[inline]
    pub fn leaf(mut self, leaf: impl Into<String>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

runtime::model::object! {
    LabelledExpressionLeaf {
        leaf: optional("leaf"),
        label: optional("label"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelledLiteral {
    pub literal: Option<String>,
    pub label: Option<String>,
}

impl LabelledLiteral {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`literal`](field@Self::literal).
    #[inline]
    pub fn literal(mut self, literal: impl Into<String>) -> Self {
        self.literal = Some(literal.into());
        self
    }

    /// Sets [`label`](field@Self::label).
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

runtime::model::object! {
    LabelledLiteral {
        literal: optional("literal"),
        label: optional("label"),
    }
}
