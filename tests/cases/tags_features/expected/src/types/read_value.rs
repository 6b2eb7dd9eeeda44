//! Types of `readValue`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadValueResponse {
    pub value: Option<f64>,
}

impl ReadValueResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ReadValueResponse {
        value: optional("value"),
    }
}
