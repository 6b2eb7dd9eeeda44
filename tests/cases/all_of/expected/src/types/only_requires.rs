//! Types of `OnlyRequires`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct OnlyRequires {
    pub id: String,
    pub name: String,
}

impl OnlyRequires {
    /// A `OnlyRequires` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

runtime::model::object! {
    OnlyRequires {
        id: required("id"),
        name: required("name"),
    }
}
