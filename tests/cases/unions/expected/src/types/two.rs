//! Types of `Two`.

use super::super::runtime;
use super::super::runtime::open_enum::UnlistedInteger;

#[derive(Clone)]
#[non_exhaustive]
pub struct Two {
    pub version: TwoVersion,
    pub b: Option<String>,
}

impl Two {
    /// A `Two` with what is required.
    #[inline]
    pub fn new(version: TwoVersion) -> Self {
        Self { version, b: None }
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

runtime::model_object::object!(Two {
    version: required("version"),
    b: optional("b"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TwoVersion {
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::open_enum::integer_enum!(TwoVersion {
    N2 => 2,
});
