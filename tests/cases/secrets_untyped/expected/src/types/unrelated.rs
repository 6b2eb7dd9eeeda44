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

    /// Sets [`about`](field@Self::about).
    #[inline]
    pub fn about(mut self, about: impl Into<serde_json::Value>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// Sets [`either`](field@Self::either).
    #[inline]
    pub fn either(mut self, either: BooleanOrInteger) -> Self {
        self.either = Some(either);
        self
    }
}

runtime::model::object! {
    Unrelated {
        about: optional("about"),
        either: optional("either"),
    }
}
