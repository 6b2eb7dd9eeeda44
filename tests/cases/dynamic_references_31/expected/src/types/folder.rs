//! Types of `Folder`.

use super::super::runtime;
use super::FilePage;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Folder {
    pub content: Option<FilePage>,
}

impl Folder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Folder {
        content: optional("content"),
    }
}
