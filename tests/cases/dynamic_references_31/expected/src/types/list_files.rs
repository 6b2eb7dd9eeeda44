//! Types of `listFiles`.

use super::super::runtime;
use super::File;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesResponse {
    pub value: Option<File>,
}

impl ListFilesResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ListFilesResponse {
        value: optional("value"),
    }
}
