//! Types of `ByText`.

use super::super::runtime;
use super::IntegerOrString;

#[derive(Clone)]
#[non_exhaustive]
pub struct ByText {
    /// Set by `new`.
    pub key: IntegerOrString,
}

impl ByText {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            key: IntegerOrString::String("7".to_owned()),
        }
    }
}

impl Default for ByText {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    ByText {
        key: required("key"),
    }
}
