//! Types of `Deep`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Deep {
    pub id: String,
    pub name: String,
    pub extra: i64,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Deep {
    /// A `Deep` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>, name: impl Into<String>, extra: i64) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra,
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    Deep {
        id: required("id"),
        name: required("name"),
        extra: required("extra"),
        ..additional_properties
    }
}
