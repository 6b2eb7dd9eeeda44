//! Types of `Circle`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Circle {
    /// Set by `new`.
    pub kind: CircleKind,
    pub radius: f64,
}

impl Circle {
    /// A `Circle` with what is required.
    #[inline]
    pub fn new(radius: f64) -> Self {
        Self {
            kind: CircleKind::Circle,
            radius,
        }
    }
}

runtime::model_object::object!(Circle {
    kind: required("kind"),
    radius: required("radius"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CircleKind {
    /// `circle`.
    Circle,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(CircleKind {
    Circle => "circle",
});
