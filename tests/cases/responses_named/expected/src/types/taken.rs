//! Types of `Taken`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taken {
    pub kind: Option<String>,
}

impl Taken {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Taken {
        kind: optional("kind"),
    }
}
