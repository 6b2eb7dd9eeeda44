//! Types of `Square`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Square {
    /// Set by `new`.
    pub kind: SquareKind,
    pub side: f64,
}

impl Square {
    /// A `Square` with what is required.
    #[inline]
    pub fn new(side: f64) -> Self {
        Self {
            kind: SquareKind::Square,
            side,
        }
    }
}

runtime::model_object::object!(Square {
    kind: required("kind"),
    side: required("side"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SquareKind {
    /// `square`.
    Square,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(SquareKind {
    Square => "square",
});
