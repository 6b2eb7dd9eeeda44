//! Types of `Meta`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    pub photo: Option<String>,
}

impl Meta {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`photo`](field@Self::photo).
    #[inline]
    pub fn photo(mut self, photo: impl Into<String>) -> Self {
        self.photo = Some(photo.into());
        self
    }
}

runtime::model::object! {
    Meta {
        photo: optional("photo"),
    }
}
