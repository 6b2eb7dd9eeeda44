//! Types of `One`.

use super::super::runtime;
use super::super::runtime::open_enum::UnlistedInteger;

#[derive(Clone)]
#[non_exhaustive]
pub struct One {
    /// Set by `new`.
    pub version: OneVersion,
    pub a: Option<String>,
}

impl One {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            version: OneVersion::N1,
            a: None,
        }
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Default for One {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model_object::object!(One {
    version: required("version"),
    a: optional("a"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneVersion {
    /// `1`.
    N1,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::open_enum::integer_enum!(OneVersion {
    N1 => 1,
});
