//! Types of `Extended`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Extended {
    pub id: String,
    pub name: String,
    pub extra: i64,
}

impl Extended {
    /// A `Extended` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>, name: impl Into<String>, extra: i64) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra,
        }
    }
}

runtime::model::object! {
    Extended {
        id: required("id"),
        name: required("name"),
        extra: required("extra"),
    }
}
