//! Types of `Conditional`.

use super::super::runtime;

/// dependentRequired: `{"a": ["kind"]}`. if: `{"properties": {"kind": {"const": "a"}}}`. then:
/// `{"required": ["a"]}`. else: `{"not": {"required": ["a"]}}`. dependentSchemas:
/// `{"a": {"required": ["kind"]}}`. propertyNames: `{"pattern": "^[a-z]+$"}`.
/// unevaluatedProperties: `false`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conditional {
    pub kind: Option<String>,
    pub a: Option<String>,
}

impl Conditional {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model::object! {
    Conditional {
        kind: optional("kind"),
        a: optional("a"),
    }
}
