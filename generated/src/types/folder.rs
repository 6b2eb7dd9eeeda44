//! Types of `Folder`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;
use super::GroupReference;

use self::runtime::model::nullable::Nullable;

/// A place where verifications are filed, by project, client or use case.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Folder {
    /// The folder itself.
    pub id: Option<Uuid>,
    /// The group it belongs to.
    pub group: Option<GroupReference>,
    /// What it is called.
    ///
    /// Example: `"January 2024 Verifications"`.
    pub name: Option<String>,
    /// Whether it is marked with a star.
    ///
    /// Example: `false`.
    pub is_starred: Option<bool>,
    /// How many different services were used in it.
    ///
    /// Example: `5`.
    pub total_service: Nullable<i64>,
    /// How many results are filed in it.
    ///
    /// Example: `12`.
    pub total_result: Nullable<i64>,
    /// When it was created.
    pub created_at: Option<DateTime<FixedOffset>>,
    /// The user who created it.
    pub created_by: Option<Uuid>,
    /// When it last changed.
    pub updated_at: Option<DateTime<FixedOffset>>,
    /// The user who last changed it.
    pub updated_by: Option<Uuid>,
}

impl Folder {
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

    /// Sets [`group`](field@Self::group).
    #[inline]
    pub fn group(mut self, group: GroupReference) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`is_starred`](field@Self::is_starred).
    #[inline]
    pub fn is_starred(mut self, is_starred: bool) -> Self {
        self.is_starred = Some(is_starred);
        self
    }

    /// Sets [`total_service`](field@Self::total_service).
    #[inline]
    pub fn total_service(mut self, total_service: i64) -> Self {
        self.total_service = Nullable::Value(total_service);
        self
    }

    /// Sets [`total_result`](field@Self::total_result).
    #[inline]
    pub fn total_result(mut self, total_result: i64) -> Self {
        self.total_result = Nullable::Value(total_result);
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    pub fn created_at(mut self, created_at: DateTime<FixedOffset>) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets [`created_by`](field@Self::created_by).
    #[inline]
    pub fn created_by(mut self, created_by: Uuid) -> Self {
        self.created_by = Some(created_by);
        self
    }

    /// Sets [`updated_at`](field@Self::updated_at).
    #[inline]
    pub fn updated_at(mut self, updated_at: DateTime<FixedOffset>) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets [`updated_by`](field@Self::updated_by).
    #[inline]
    pub fn updated_by(mut self, updated_by: Uuid) -> Self {
        self.updated_by = Some(updated_by);
        self
    }
}

runtime::model::object! {
    Folder {
        id: optional("id"),
        group: optional("group"),
        name: optional("name"),
        is_starred: optional("is_starred"),
        total_service: optional_nullable("total_service"),
        total_result: optional_nullable("total_result"),
        created_at: optional("created_at"),
        created_by: optional("created_by"),
        updated_at: optional("updated_at"),
        updated_by: optional("updated_by"),
    }
}
