//! Values that are one of several things, and what tells those apart.

use std::sync::Arc;

use super::{Docs, Preset, Type, WireName};

/// One of several things.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Union {
    /// The property that tells which.
    pub tag: Option<WireName>,
    /// The alternatives.
    pub alternatives: Vec<Alternative>,
}

/// One thing that a union can be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alternative {
    /// The facts that it can be named after.
    pub hints: Hints,
    /// Its type.
    pub ty: Type,
    /// The values of the tag that stand for it.
    pub tags: Vec<String>,
    /// Whether the type itself writes one of `tags`. Otherwise the union writes the first one.
    pub has_tag: bool,
    /// Whether its tag is a number or a boolean.
    pub has_literal_tag: bool,
    /// The forms of its values, where there is no tag.
    pub evidence: Vec<Evidence>,
    /// Its documentation.
    pub docs: Docs,
}

/// The facts that an alternative can be named after, besides its type and its tags.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Hints {
    /// The component that it is.
    pub component: Option<String>,
    /// Its title, if that is short enough to be a name. A component has none.
    pub title: Option<String>,
    /// Its required properties with a single value, by name, each with that value.
    pub values: Vec<(WireName, Preset)>,
    /// The single value of an optional property, if it is a word: of several properties that of the
    /// least by name.
    pub optional_value: Option<String>,
    /// The first of its required properties, as they are listed. A component has none.
    pub first_required: Option<WireName>,
    /// Whether it is what the union is when it is none of its heirs.
    pub is_base: bool,
}

/// The form of a value, by which a union without a tag tells its alternatives apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// A boolean.
    Flag,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A string.
    Text,
    /// A list, and what its items look like: any of these, or anything if there are none.
    List(Vec<Evidence>),
    /// An object. Many unions may have the same one.
    Object(Arc<ObjectEvidence>),
    /// Anything.
    Anything,
}

/// The form of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ObjectEvidence {
    /// Properties that must be there.
    pub required: Vec<WireName>,
    /// Properties that may be there.
    pub optional: Vec<WireName>,
    /// Whether it keeps other properties too.
    pub open: bool,
    /// Properties that have one of these values if they are there.
    pub marks: Vec<(WireName, Vec<String>)>,
}
