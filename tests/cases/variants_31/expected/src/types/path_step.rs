//! Types of `PathStep`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct PathStep {
    /// Always `"step"`, set by `new`.
    pub object: String,
    /// Always `"a/b"`, set by `new`.
    pub kind: String,
}

impl PathStep {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            object: "step".to_owned(),
            kind: "a/b".to_owned(),
        }
    }
}

impl Default for PathStep {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    PathStep {
        object: required("object"),
        kind: required("kind"),
    }
}
