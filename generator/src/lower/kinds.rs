//! The kinds of things that schemas are, before anything gets a name.

use crate::model::{IntegerVariant, Scalar, Variant};
use crate::resolve::{Additional, JsonType, SchemaId, Value};
use crate::unordered::UnorderedSet;

/// What kind of thing a schema is.
#[derive(Clone, PartialEq)]
pub(super) enum Kind {
    /// The same as another schema.
    Same(SchemaId),
    /// An object with known properties.
    Struct(Object),
    /// One of several things.
    Union(Union),
    /// A string out of a list.
    Enum(Vec<Variant>),
    /// An integer out of a list.
    IntegerEnum(Vec<IntegerVariant>),
    /// A list, of anything if nothing is said.
    List(Option<SchemaId>),
    /// An array of a fixed length, each place with a schema of its own.
    Tuple(Vec<SchemaId>),
    /// A map with string keys.
    Map(SchemaId),
    /// An object of which nothing is known.
    Object,
    /// A single value.
    Scalar(Scalar),
    /// A string that is never shown.
    Secret,
    /// Anything.
    Any,
}

impl Kind {
    /// Whether it is the same scalar.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Scalar(left), Self::Scalar(right)) => left == right,
            (Self::Secret, Self::Secret) => true,
            _ => false,
        }
    }

    /// Whether a value is a string in JSON, whatever it means.
    pub(super) fn is_text(&self) -> bool {
        match self {
            Self::Scalar(scalar) => Scalar::json_type(*scalar) == JsonType::String,
            Self::Enum(_) | Self::Secret => true,
            Self::Same(_)
            | Self::Struct(_)
            | Self::Union(_)
            | Self::IntegerEnum(_)
            | Self::List(_)
            | Self::Tuple(_)
            | Self::Map(_)
            | Self::Object
            | Self::Any => false,
        }
    }

    /// Whether it is made of others, by name or by place.
    pub(super) fn has_members(&self) -> bool {
        matches!(
            self,
            Self::Struct(_) | Self::Map(_) | Self::Object | Self::List(_) | Self::Tuple(_)
        )
    }

    /// Whether it is a type that has a name, wherever it stands.
    pub(super) fn has_own_type(&self) -> bool {
        match self {
            Self::Struct(_) | Self::Union(_) | Self::Enum(_) | Self::IntegerEnum(_) => true,
            Self::Same(_)
            | Self::List(_)
            | Self::Tuple(_)
            | Self::Map(_)
            | Self::Object
            | Self::Scalar(_)
            | Self::Secret
            | Self::Any => false,
        }
    }

    /// The values that it lists.
    pub(super) fn listed(&self) -> Vec<Value> {
        match self {
            Self::Enum(values) => values.iter().map(Variant::json).collect(),
            Self::IntegerEnum(values) => values.iter().map(IntegerVariant::json).collect(),
            _ => Vec::new(),
        }
    }
}

/// What an object is made of.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Object {
    /// Properties in document order.
    pub(super) properties: Vec<(String, SchemaId)>,
    /// Names that must be there.
    pub(super) required: UnorderedSet<String>,
    /// The same as they are listed.
    pub(super) listed: Vec<String>,
    /// What is said of further properties.
    pub(super) additional: Option<Additional>,
}

/// A value that is one of several things.
#[derive(Clone, PartialEq)]
pub(super) struct Union {
    /// The property that tells which.
    pub(super) tag: Option<String>,
    /// What it can be.
    pub(super) alternatives: Vec<Alternative>,
}

/// One thing that a value can be.
#[derive(Clone, PartialEq)]
pub(super) struct Alternative {
    /// What it is.
    pub(super) schema: SchemaId,
    /// The alternative as written, which it is named after.
    pub(super) origin: SchemaId,
    /// The same alternative as written again, under other names.
    pub(super) again: Vec<SchemaId>,
    /// The values of the tag that stand for it.
    pub(super) tags: Vec<String>,
}

impl Alternative {
    /// The alternative that stands somewhere, with nothing known of it.
    pub(super) fn of(origin: SchemaId) -> Self {
        Self {
            schema: origin,
            origin,
            again: Vec::new(),
            tags: Vec::new(),
        }
    }
}

/// What is said of a schema of no kind that Rust has.
pub(super) const UNTYPED: &str = "left as an untyped JSON value";
