//! Types of `required_unknown`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct RequiredUnknown {
    pub a: Option<String>,
    pub b: serde_json::Value,
}

impl RequiredUnknown {
    /// A `RequiredUnknown` with what is required.
    #[inline]
    pub fn new(b: impl Into<serde_json::Value>) -> Self {
        Self {
            a: None,
            b: b.into(),
        }
    }
}

runtime::model::object! {
    RequiredUnknown {
        a: optional("a"),
        b: required("b"),
    }
}
