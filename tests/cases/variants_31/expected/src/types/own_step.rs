//! Types of `OwnStep`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct OwnStep {
    /// Always `"step"`, set by `new`.
    pub object: String,
    /// Always `"step"`, set by `new`.
    pub kind: String,
}

impl OwnStep {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            object: "step".to_owned(),
            kind: "step".to_owned(),
        }
    }
}

impl Default for OwnStep {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    OwnStep {
        object: required("object"),
        kind: required("kind"),
    }
}
