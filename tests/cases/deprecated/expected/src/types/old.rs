//! Types of `Old`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{OldAlias, OldKind};

use self::runtime::model::nullable::Nullable;

/// **Deprecated.**
#[derive(Clone)]
#[non_exhaustive]
pub struct Old {
    #[deprecated]
    pub id: String,
    #[deprecated]
    pub note: Nullable<String>,
    pub kind: Option<OldKind>,
    pub next: Option<Box<Old>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, OldAlias>,
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Old {
    /// A `Old` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            note: Nullable::Absent,
            kind: None,
            next: None,
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    #[allow(deprecated, reason = "a deprecated property is still read and written")]
    Old {
        id: required("id"),
        note: optional_nullable("note"),
        kind: optional("kind"),
        next: optional("next"),
        ..additional_properties
    }
}
