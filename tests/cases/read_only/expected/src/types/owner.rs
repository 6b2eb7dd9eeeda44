//! Types of `Owner`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// Only received, never sent.
    pub id: Option<String>,
}

impl Owner {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Owner {
        id: received("id"),
    }
}
