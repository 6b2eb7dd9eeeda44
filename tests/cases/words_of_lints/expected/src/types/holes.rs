//! Types of `Holes`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::model::nullable::Nullable;
use self::runtime::secret::Secret;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holes {
    pub rows: Nullable<Vec<HolesRowsItem>>,
    pub polygon: Option<Vec<Vec<Vec<f64>>>>,
    pub objects: Nullable<Vec<HolesObjectsItem>>,
}

impl Holes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rows`](field@Self::rows).
    #[inline]
    pub fn rows(mut self, rows: Vec<HolesRowsItem>) -> Self {
        self.rows = Nullable::Value(rows);
        self
    }

    /// Sets [`rows`](field@Self::rows) to null.
    #[inline]
    pub fn rows_null(mut self) -> Self {
        self.rows = Nullable::Null;
        self
    }

    /// Sets [`polygon`](field@Self::polygon).
    #[inline]
    pub fn polygon(mut self, polygon: Vec<Vec<Vec<f64>>>) -> Self {
        self.polygon = Some(polygon);
        self
    }

    /// Sets [`objects`](field@Self::objects).
    #[inline]
    pub fn objects(mut self, objects: Vec<HolesObjectsItem>) -> Self {
        self.objects = Nullable::Value(objects);
        self
    }

    /// Sets [`objects`](field@Self::objects) to null.
    #[inline]
    pub fn objects_null(mut self) -> Self {
        self.objects = Nullable::Null;
        self
    }
}

runtime::model::object! {
    Holes {
        rows: optional_nullable("rows"),
        polygon: optional("polygon"),
        objects: optional_nullable("objects"),
    }
}

pub type HolesRowsItem = Option<Vec<Option<Vec<HolesRowsItemItemItem>>>>;

pub type HolesRowsItemItemItem = Option<Vec<Option<Secret<String>>>>;

pub type HolesObjectsItem = Option<BTreeMap<String, HolesObjectsItemValue>>;

pub type HolesObjectsItemValue = Option<serde_json::Map<String, serde_json::Value>>;
