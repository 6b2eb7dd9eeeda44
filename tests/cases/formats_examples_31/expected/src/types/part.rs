//! Types of `Part`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// Format: `datetime`. Default of the server: `"nope"`.
    pub at: Option<String>,
}

impl Part {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Part {
        at: optional("at"),
    }
}
