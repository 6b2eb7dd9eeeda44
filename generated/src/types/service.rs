//! Types of `Service`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;
use super::{ServiceActionType, ServiceCategory};

use self::runtime::model::nullable::Nullable;

/// A kind of verification that is on offer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Service {
    /// The service itself.
    pub id: Option<Uuid>,
    /// What kind of service it is.
    pub category: Option<ServiceCategory>,
    /// A short name for programs.
    ///
    /// Example: `"KTP_VERIFICATION"`.
    pub code: Option<String>,
    /// What it is called.
    ///
    /// Example: `"KTP & PEP Verification"`.
    pub name: Option<String>,
    /// What it does.
    ///
    /// Example: `"Verifying customer identity and screening for PEP status"`.
    pub description: Nullable<String>,
    /// Where its icon can be read.
    ///
    /// Example: `"https://example.com/icon.png"`.
    pub icon_file_url: Nullable<String>,
    /// What one use costs by default, in credits.
    ///
    /// Example: `10`.
    pub credit_cost_default: Option<i64>,
    /// How a service is started.
    pub action_type: Option<ServiceActionType>,
    /// What the start of the service needs to know.
    ///
    /// Example: `{}`.
    pub action_param: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether it is switched on.
    ///
    /// Example: `true`.
    pub is_enabled: Option<bool>,
    /// When it was created.
    pub created_at: Option<DateTime<FixedOffset>>,
    /// The user who created it.
    pub created_by: Option<Uuid>,
    /// When it last changed.
    pub updated_at: Option<DateTime<FixedOffset>>,
    /// The user who last changed it.
    pub updated_by: Option<Uuid>,
}

impl Service {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Service {
        id: optional("id"),
        category: optional("category"),
        code: optional("code"),
        name: optional("name"),
        description: optional_nullable("description"),
        icon_file_url: optional_nullable("icon_file_url"),
        credit_cost_default: optional("credit_cost_default"),
        action_type: optional("action_type"),
        action_param: optional("action_param"),
        is_enabled: optional("is_enabled"),
        created_at: optional("created_at"),
        created_by: optional("created_by"),
        updated_at: optional("updated_at"),
        updated_by: optional("updated_by"),
    }
}
