//! Types of `Account`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{
    Decode, DecodeError, Encode, Sink, optional, received, received_nullable, required,
};
use super::super::runtime::nullable::Nullable;
use super::super::runtime::secret::Secret;
use super::{Owner, Stamp};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Only received, never sent.
    pub id: Option<Uuid>,
    pub name: String,
    /// Only received, never sent.
    pub created_at: Option<DateTime<FixedOffset>>,
    /// Only received, never sent.
    pub deleted_at: Option<DateTime<FixedOffset>>,
    /// Only received, never sent.
    pub closed_at: Nullable<DateTime<FixedOffset>>,
    /// Only sent, never received.
    pub password: Option<Secret<String>>,
    /// Only sent, never received.
    pub pin: Option<i64>,
    /// Only sent, never received.
    pub hint: Option<String>,
    /// Only sent, never received.
    pub note: Nullable<String>,
    /// Only received, never sent.
    pub owner: Option<Owner>,
    pub stamp: Option<Stamp>,
    /// Only received, never sent. Only sent, never received.
    pub both: String,
}

impl Account {
    /// A `Account` with what is required.
    pub fn new(
        name: impl Into<String>,
        password: impl Into<String>,
        pin: Option<i64>,
        both: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            created_at: None,
            deleted_at: None,
            closed_at: Nullable::Absent,
            password: Some(Secret::new(password.into())),
            pin,
            hint: None,
            note: Nullable::Absent,
            owner: None,
            stamp: None,
            both: both.into(),
        }
    }

    /// Sets [`hint`](field@Self::hint).
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Nullable::Value(note.into());
        self
    }
}

impl Decode for Account {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id").map(Some)?,
            name: object.required("name")?,
            created_at: object.optional("createdAt")?,
            deleted_at: object.required("deletedAt")?,
            closed_at: object.nullable("closedAt")?,
            password: object.optional("password")?,
            pin: object.optional("pin")?,
            hint: object.optional("hint")?,
            note: object.nullable("note")?,
            owner: object.required("owner").map(Some)?,
            stamp: object.optional("stamp")?,
            both: object.required("both")?,
        })
    }
}

impl Encode for Account {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            received("id", &self.id),
            required("name", &self.name),
            received("createdAt", &self.created_at),
            received_nullable("deletedAt", &self.deleted_at),
            received("closedAt", &self.closed_at),
            optional("password", &self.password),
            required("pin", &self.pin),
            optional("hint", &self.hint),
            optional("note", &self.note),
            received("owner", &self.owner),
            received("stamp", &self.stamp),
            required("both", &self.both),
        ]);
    }
}

runtime::model::serde_bridge!(Account);
