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
