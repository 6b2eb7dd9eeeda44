//! Types of `BankStatementHeader`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;

/// A column header that was found in a bank statement.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankStatementHeader {
    /// The header itself.
    pub id: Option<Uuid>,
    /// The verification that found it.
    pub verification_id: Option<Uuid>,
    /// Which file of the verification it stands in; the first is 0.
    pub file_index: Option<i64>,
    /// What the column is called.
    ///
    /// Example: `"Transaction Date"`.
    pub name: Option<String>,
    /// What the column holds.
    ///
    /// Example: `"date"`.
    pub type_: Option<String>,
    /// Which column it is; the first is 0.
    ///
    /// Example: `0`.
    pub index: Option<i64>,
    /// When it was created.
    pub created_at: Option<DateTime<FixedOffset>>,
    /// When it last changed.
    pub updated_at: Option<DateTime<FixedOffset>>,
}

impl BankStatementHeader {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`verification_id`](field@Self::verification_id).
    #[inline]
    pub fn verification_id(mut self, verification_id: Uuid) -> Self {
        self.verification_id = Some(verification_id);
        self
    }

    /// Sets [`file_index`](field@Self::file_index).
    #[inline]
    pub fn file_index(mut self, file_index: i64) -> Self {
        self.file_index = Some(file_index);
        self
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`index`](field@Self::index).
    #[inline]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    pub fn created_at(mut self, created_at: DateTime<FixedOffset>) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets [`updated_at`](field@Self::updated_at).
    #[inline]
    pub fn updated_at(mut self, updated_at: DateTime<FixedOffset>) -> Self {
        self.updated_at = Some(updated_at);
        self
    }
}

runtime::model::object! {
    BankStatementHeader {
        id: optional("id"),
        verification_id: optional("verification_id"),
        file_index: optional("file_index"),
        name: optional("name"),
        type_: optional("type"),
        index: optional("index"),
        created_at: optional("created_at"),
        updated_at: optional("updated_at"),
    }
}
