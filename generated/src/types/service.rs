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

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`category`](field@Self::category).
    #[inline]
    pub fn category(mut self, category: ServiceCategory) -> Self {
        self.category = Some(category);
        self
    }

    /// Sets [`code`](field@Self::code).
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Nullable::Value(description.into());
        self
    }

    /// Sets [`icon_file_url`](field@Self::icon_file_url).
    #[inline]
    pub fn icon_file_url(mut self, icon_file_url: impl Into<String>) -> Self {
        self.icon_file_url = Nullable::Value(icon_file_url.into());
        self
    }

    /// Sets [`credit_cost_default`](field@Self::credit_cost_default).
    #[inline]
    pub fn credit_cost_default(mut self, credit_cost_default: i64) -> Self {
        self.credit_cost_default = Some(credit_cost_default);
        self
    }

    /// Sets [`action_type`](field@Self::action_type).
    #[inline]
    pub fn action_type(mut self, action_type: ServiceActionType) -> Self {
        self.action_type = Some(action_type);
        self
    }

    /// Sets [`action_param`](field@Self::action_param).
    #[inline]
    pub fn action_param(
        mut self,
        action_param: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.action_param = Some(action_param);
        self
    }

    /// Sets [`is_enabled`](field@Self::is_enabled).
    #[inline]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
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
