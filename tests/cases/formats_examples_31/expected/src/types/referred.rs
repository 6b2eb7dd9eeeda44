//! Types of `Referred`.

use super::super::runtime;
use super::Key;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Referred {
    /// Example: `"nope"`.
    pub key: Option<Key>,
}

impl Referred {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Referred {
        key: optional("key"),
    }
}
