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
