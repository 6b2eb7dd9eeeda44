//! Types of `DecodeError`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeErrorType {
    pub a: Option<String>,
}

impl DecodeErrorType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    DecodeErrorType {
        a: optional("a"),
    }
}
