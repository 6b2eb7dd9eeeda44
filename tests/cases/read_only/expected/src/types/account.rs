//! Types of `Account`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;
use super::{Owner, Stamp};

use self::runtime::model::nullable::Nullable;
use self::runtime::secret::Secret;

#[derive(Clone)]
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
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
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
    #[inline]
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
    #[inline]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Nullable::Value(note.into());
        self
    }

    /// Sets [`note`](field@Self::note) to null.
    #[inline]
    pub fn note_null(mut self) -> Self {
        self.note = Nullable::Null;
        self
    }
}

runtime::model::object! {
    Account {
        id: received("id"),
        name: required("name"),
        created_at: received_optional("createdAt"),
        deleted_at: received_nullable("deletedAt"),
        closed_at: received_optional_nullable("closedAt"),
        password: optional("password"),
        pin: sent_nullable("pin"),
        hint: optional("hint"),
        note: optional_nullable("note"),
        owner: received("owner"),
        stamp: received_optional("stamp"),
        both: required("both"),
    }
}
