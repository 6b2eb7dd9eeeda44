//! Types of `RequiredNames`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct RequiredNames {
    pub required: String,
    pub new_: String,
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
}

/// What [`RequiredNames::new`] needs.
pub struct RequiredNamesRequired {
    pub required: String,
    pub new_: String,
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
}

runtime::model::opaque_debug!(RequiredNamesRequired);

impl RequiredNames {
    /// A `RequiredNames` with what is required.
    #[inline]
    pub fn new(required: RequiredNamesRequired) -> Self {
        Self {
            required: required.required,
            new_: required.new_,
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
        }
    }
}

runtime::model::object! {
    RequiredNames {
        required: required("required"),
        new_: required("new"),
        a: required("a"),
        b: required("b"),
        c: required("c"),
        d: required("d"),
    }
}
