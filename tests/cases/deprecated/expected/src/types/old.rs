//! Types of `Old`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{
    Decode, DecodeError, Encode, Sink, additional, optional, required,
};
use super::super::runtime::nullable::Nullable;
use super::{OldAlias, OldKind};

/// **Deprecated.**
#[derive(Clone, Debug, PartialEq)]
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
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Nullable::Value(note.into());
        self
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: OldKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`next`](field@Self::next).
    pub fn next(mut self, next: Old) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Decode for Old {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            note: object.nullable("note")?,
            kind: object.optional("kind")?,
            next: object.optional("next")?,
            additional_properties: object.additional(&["id", "note", "kind", "next"])?,
        })
    }
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Encode for Old {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("id", &self.id),
            optional("note", &self.note),
            optional("kind", &self.kind),
            optional("next", &self.next),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(Old);
