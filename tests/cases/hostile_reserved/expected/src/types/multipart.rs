//! Types of `Multipart`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultipartType {
    pub a: Option<String>,
}

impl MultipartType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    MultipartType {
        a: optional("a"),
    }
}
