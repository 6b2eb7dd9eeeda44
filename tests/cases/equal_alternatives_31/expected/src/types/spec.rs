//! Types of `Spec`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Spec {
    pub name: String,
}

impl Spec {
    /// A `Spec` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

runtime::model::object! {
    Spec {
        name: required("name"),
    }
}
