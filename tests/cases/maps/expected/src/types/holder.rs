//! Types of `Holder`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone)]
#[non_exhaustive]
pub struct Holder {
    pub free: serde_json::Map<String, serde_json::Value>,
    pub anything: serde_json::Value,
    pub labels: Option<BTreeMap<String, String>>,
    pub optional_free: Nullable<serde_json::Map<String, serde_json::Value>>,
    pub list_of_anything: Option<Vec<serde_json::Value>>,
    pub list_without_items: Option<Vec<serde_json::Value>>,
}

impl Holder {
    /// A `Holder` with what is required.
    #[inline]
    pub fn new(
        free: serde_json::Map<String, serde_json::Value>,
        anything: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            free,
            anything: anything.into(),
            labels: None,
            optional_free: Nullable::Absent,
            list_of_anything: None,
            list_without_items: None,
        }
    }

    /// Sets [`labels`](field@Self::labels).
    #[inline]
    pub fn labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets [`optional_free`](field@Self::optional_free).
    #[inline]
    pub fn optional_free(
        mut self,
        optional_free: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.optional_free = Nullable::Value(optional_free);
        self
    }

    /// Sets [`optional_free`](field@Self::optional_free) to null.
    #[inline]
    pub fn optional_free_null(mut self) -> Self {
        self.optional_free = Nullable::Null;
        self
    }

    /// Sets [`list_of_anything`](field@Self::list_of_anything).
    #[inline]
    pub fn list_of_anything(mut self, list_of_anything: Vec<serde_json::Value>) -> Self {
        self.list_of_anything = Some(list_of_anything);
        self
    }

    /// Sets [`list_without_items`](field@Self::list_without_items).
    #[inline]
    pub fn list_without_items(mut self, list_without_items: Vec<serde_json::Value>) -> Self {
        self.list_without_items = Some(list_without_items);
        self
    }
}

runtime::model::object! {
    Holder {
        free: required("free"),
        anything: required("anything"),
        labels: optional("labels"),
        optional_free: optional_nullable("optional_free"),
        list_of_anything: optional("list_of_anything"),
        list_without_items: optional("list_without_items"),
    }
}
