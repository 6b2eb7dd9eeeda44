//! Types of `Two`.

use super::super::runtime;
use super::super::runtime::open_enum::UnlistedInteger;

#[derive(Clone)]
#[non_exhaustive]
pub struct Two {
    /// Set by `new`.
    pub version: TwoVersion,
    pub b: Option<String>,
}

impl Two {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            version: TwoVersion::N2,
            b: None,
        }
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

impl Default for Two {
    #[inline]
    fn default() -> Self {
        Self::new()
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
