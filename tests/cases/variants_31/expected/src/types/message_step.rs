//! Types of `MessageStep`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct MessageStep {
    /// Always `"step"`, set by `new`.
    pub object: String,
    /// Always `"say"`, set by `new`.
    pub kind: String,
}

impl MessageStep {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            object: "step".to_owned(),
            kind: "say".to_owned(),
        }
    }
}

impl Default for MessageStep {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    MessageStep {
        object: required("object"),
        kind: required("kind"),
    }
}
