//! Types of `Letter`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{Address, Stamp, State};

use self::runtime::model::nullable::Nullable;
use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Letter {
    pub to: Address,
    pub state: State,
    pub note: Nullable<String>,
    pub note_null: Option<String>,
    #[deprecated]
    pub old: Nullable<i64>,
    pub type_: Nullable<String>,
    /// Only received, never sent.
    pub stamp: Option<Stamp>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub secret: Nullable<Secret<String>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, Option<i64>>,
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Letter {
    /// A `Letter` with what is required.
    #[inline]
    pub fn new(to: Address, state: State) -> Self {
        Self {
            to,
            state,
            note: Nullable::Absent,
            note_null: None,
            old: Nullable::Absent,
            type_: Nullable::Absent,
            stamp: None,
            secret: Nullable::Absent,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Nullable::Value(note.into());
        self
    }

    /// Sets [`note`](field@Self::note) to null.
    #[inline]
    pub fn note_set_null(mut self) -> Self {
        self.note = Nullable::Null;
        self
    }

    /// Sets [`note_null`](field@Self::note_null).
    #[inline]
    pub fn note_null(mut self, note_null: impl Into<String>) -> Self {
        self.note_null = Some(note_null.into());
        self
    }

    /// Sets [`old`](field@Self::old).
    #[deprecated]
    #[inline]
    pub fn old(mut self, old: i64) -> Self {
        self.old = Nullable::Value(old);
        self
    }

    /// Sets [`old`](field@Self::old) to null.
    #[deprecated]
    #[inline]
    pub fn old_null(mut self) -> Self {
        self.old = Nullable::Null;
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Nullable::Value(type_.into());
        self
    }

    /// Sets [`type_`](field@Self::type_) to null.
    #[inline]
    pub fn type_null(mut self) -> Self {
        self.type_ = Nullable::Null;
        self
    }

    /// Sets [`secret`](field@Self::secret).
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Nullable::Value(Secret::new(secret.into()));
        self
    }

    /// Sets [`secret`](field@Self::secret) to null.
    #[inline]
    pub fn secret_null(mut self) -> Self {
        self.secret = Nullable::Null;
        self
    }

    /// Sets [`additional_properties`](field@Self::additional_properties) as a whole.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, Option<i64>>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }

    /// Adds a property to [`additional_properties`](field@Self::additional_properties).
    /// One that the document names wins over another of its name.
    #[inline]
    pub fn additional_property(mut self, name: impl Into<String>, value: Option<i64>) -> Self {
        self.additional_properties.insert(name.into(), value);
        self
    }
}

runtime::model::object! {
    #[allow(deprecated, reason = "a deprecated property is still read and written")]
    Letter {
        to: required("to"),
        state: required("state"),
        note: optional_nullable("note"),
        note_null: optional("note_null"),
        old: optional_nullable("old"),
        type_: optional_nullable("type"),
        stamp: received_optional("stamp"),
        secret: optional_nullable("secret"),
        ..additional_properties
    }
}
