//! Types of `Sink`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkType {
    pub a: Option<String>,
}

impl SinkType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    SinkType {
        a: optional("a"),
    }
}
