//! Types of `NumberStep`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct NumberStep {
    /// Always `"step"`, set by `new`.
    pub object: String,
    /// Always `3`, set by `new`.
    pub kind: i64,
}

impl NumberStep {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            object: "step".to_owned(),
            kind: 3,
        }
    }
}

impl Default for NumberStep {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    NumberStep {
        object: required("object"),
        kind: required("kind"),
    }
}
