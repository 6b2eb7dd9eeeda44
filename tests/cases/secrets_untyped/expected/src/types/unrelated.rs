//! Types of `Unrelated`.

use super::super::runtime;
use super::BooleanOrInteger;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unrelated {
    pub about: Option<serde_json::Value>,
    pub either: Option<BooleanOrInteger>,
}

impl Unrelated {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Unrelated {
        about: optional("about"),
        either: optional("either"),
    }
}
