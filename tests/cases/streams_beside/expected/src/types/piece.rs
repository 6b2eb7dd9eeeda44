//! Types of `Piece`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Piece {
    pub token: String,
}

impl Piece {
    /// A `Piece` with what is required.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

runtime::model::object! {
    Piece {
        token: required("token"),
    }
}
