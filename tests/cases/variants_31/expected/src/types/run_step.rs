//! Types of `RunStep`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct RunStep {
    /// Always `"step"`, set by `new`.
    pub object: String,
    /// Always `"tool.run"`, set by `new`.
    pub kind: String,
}

impl RunStep {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            object: "step".to_owned(),
            kind: "tool.run".to_owned(),
        }
    }
}

impl Default for RunStep {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    RunStep {
        object: required("object"),
        kind: required("kind"),
    }
}
