//! Types of `Current`.

use super::super::runtime;
use super::{Old, OldAlias};

#[derive(Clone)]
#[non_exhaustive]
pub struct Current {
    pub a: Old,
    #[deprecated]
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: OldAlias,
}

/// What [`Current::new`] needs.
pub struct CurrentRequired {
    pub a: Old,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: OldAlias,
}

runtime::model::opaque_debug!(CurrentRequired);

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Current {
    /// A `Current` with what is required.
    #[inline]
    pub fn new(required: CurrentRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: required.f,
        }
    }
}

runtime::model::object! {
    #[allow(deprecated, reason = "a deprecated property is still read and written")]
    Current {
        a: required("a"),
        b: required("b"),
        c: required("c"),
        d: required("d"),
        e: required("e"),
        f: required("f"),
    }
}
