//! Types of `Again`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Again {
    /// What it is.
    ///
    /// Always `"thing"`, set by `new`.
    pub object: String,
}

impl Again {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            object: "thing".to_owned(),
        }
    }
}

impl Default for Again {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Again {
        object: required("object"),
    }
}
