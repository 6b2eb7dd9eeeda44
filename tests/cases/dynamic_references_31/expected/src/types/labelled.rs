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

    /// Sets [`value`](field@Self::value).
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`kids`](field@Self::kids).
    #[inline]
    pub fn kids(mut self, kids: Vec<Labelled>) -> Self {
        self.kids = Some(kids);
        self
    }

    /// Sets [`label`](field@Self::label).
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

runtime::model::object! {
    Labelled {
        value: optional("value"),
        kids: optional("kids"),
        label: optional("label"),
    }
}
