//! Types of `BesideProperties`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct BesideProperties {
    pub id: String,
    pub name: Option<String>,
    pub own: String,
}

impl BesideProperties {
    /// A `BesideProperties` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>, own: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            own: own.into(),
        }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

runtime::model::object! {
    BesideProperties {
        id: required("id"),
        name: optional("name"),
        own: required("own"),
    }
}
