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

    /// Sets [`value`](field@Self::value).
    #[inline]
    pub fn value(mut self, value: File) -> Self {
        self.value = Some(value);
        self
    }
}

runtime::model::object! {
    ListFilesResponse {
        value: optional("value"),
    }
}
