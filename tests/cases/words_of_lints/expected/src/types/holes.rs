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
