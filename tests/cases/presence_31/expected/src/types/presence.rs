//! Types of `Presence`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone)]
#[non_exhaustive]
pub struct Presence {
    pub required: String,
    pub required_nullable: Option<String>,
    pub optional: Option<String>,
    pub optional_nullable: Nullable<String>,
    pub anything: Option<serde_json::Value>,
    pub anything_true: Option<serde_json::Value>,
    pub list_of_nullable: Option<Vec<Option<i64>>>,
    pub map_of_nullable: Option<BTreeMap<String, Option<i64>>>,
}

impl Presence {
    /// A `Presence` with what is required.
    #[inline]
    pub fn new(required: impl Into<String>, required_nullable: Option<String>) -> Self {
        Self {
            required: required.into(),
            required_nullable,
            optional: None,
            optional_nullable: Nullable::Absent,
            anything: None,
            anything_true: None,
            list_of_nullable: None,
            map_of_nullable: None,
        }
    }

    /// Sets [`optional`](field@Self::optional).
    #[inline]
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// Sets [`optional_nullable`](field@Self::optional_nullable).
    #[inline]
    pub fn optional_nullable(mut self, optional_nullable: impl Into<String>) -> Self {
        self.optional_nullable = Nullable::Value(optional_nullable.into());
        self
    }

    /// Sets [`optional_nullable`](field@Self::optional_nullable) to null.
    #[inline]
    pub fn optional_nullable_null(mut self) -> Self {
        self.optional_nullable = Nullable::Null;
        self
    }

    /// Sets [`anything`](field@Self::anything).
    #[inline]
    pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets [`anything_true`](field@Self::anything_true).
    #[inline]
    pub fn anything_true(mut self, anything_true: impl Into<serde_json::Value>) -> Self {
        self.anything_true = Some(anything_true.into());
        self
    }

    /// Sets [`list_of_nullable`](field@Self::list_of_nullable).
    #[inline]
    pub fn list_of_nullable(mut self, list_of_nullable: Vec<Option<i64>>) -> Self {
        self.list_of_nullable = Some(list_of_nullable);
        self
    }

    /// Sets [`map_of_nullable`](field@Self::map_of_nullable).
    #[inline]
    pub fn map_of_nullable(mut self, map_of_nullable: BTreeMap<String, Option<i64>>) -> Self {
        self.map_of_nullable = Some(map_of_nullable);
        self
    }
}

runtime::model::object! {
    Presence {
        required: required("required"),
        required_nullable: required("required_nullable"),
        optional: optional("optional"),
        optional_nullable: optional_nullable("optional_nullable"),
        anything: optional("anything"),
        anything_true: optional("anything_true"),
        list_of_nullable: optional("list_of_nullable"),
        map_of_nullable: optional("map_of_nullable"),
    }
}
