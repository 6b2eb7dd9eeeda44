//! Types of `Start`.

use super::super::runtime;
use super::super::runtime::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Start {
    /// Set by `new`.
    pub kind: Option<StartKind>,
    pub at: Option<String>,
}

impl Start {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: Some(StartKind::Start),
            at: None,
        }
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: StartKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl Default for Start {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model_object::object!(Start {
    kind: optional("kind"),
    at: optional("at"),
});

/// Default of the server: `"start"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartKind {
    /// `start`.
    Start,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(StartKind {
    Start => "start",
});
