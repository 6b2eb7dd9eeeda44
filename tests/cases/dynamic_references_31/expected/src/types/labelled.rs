//! Types of `Labelled`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Labelled {
    pub value: Option<String>,
    pub kids: Option<Vec<Labelled>>,
    pub label: Option<String>,
}

impl Labelled {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Labelled {
        value: optional("value"),
        kids: optional("kids"),
        label: optional("label"),
    }
}
