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

    /// Sets [`note`](field@Self::note).
    #[deprecated]
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Nullable::Value(note.into());
        self
    }

    /// Sets [`note`](field@Self::note) to null.
    #[deprecated]
    #[inline]
    pub fn note_null(mut self) -> Self {
        self.note = Nullable::Null;
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: OldKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`next`](field@Self::next).
    #[inline]
    pub fn next(mut self, next: Old) -> Self {
        self.next = Some(Box::new(next));
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, OldAlias>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.additional_properties.insert(name.into(), value.into());
        self
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
