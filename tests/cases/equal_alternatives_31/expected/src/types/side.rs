//! Types of `Side`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Side {
    /// Set by `new`.
    pub side: String,
}

impl Side {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            side: "left".to_owned(),
        }
    }
}

impl Default for Side {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model_object::object!(Side {
    side: required("side"),
});
