//! Types of `Hangup`.

use super::super::runtime;
use super::Kind;

#[derive(Clone)]
#[non_exhaustive]
pub struct Hangup {
    /// Set by `new`.
    pub kind: Kind,
}

impl Hangup {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self { kind: Kind::Sighup }
    }
}

impl Default for Hangup {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Hangup {
        kind: required("kind"),
    }
}
