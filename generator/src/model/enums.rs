//! Values out of a list, and what is said of each.

use super::{Docs, WireName};

/// A string out of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Enum {
    /// The values that the document lists.
    pub variants: Vec<Variant>,
}

/// A listed string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The string.
    pub value: WireName,
    /// The documentation of the value.
    pub said: Annotation,
}

/// An integer out of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IntegerEnum {
    /// The values that the document lists.
    pub variants: Vec<IntegerVariant>,
}

/// A listed integer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IntegerVariant {
    /// The integer.
    pub value: i64,
    /// The documentation of the value.
    pub said: Annotation,
}

/// The documentation of a listed value, and its name if the document gives one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Annotation {
    /// The name of the value in the document.
    pub name: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
}
