//! Types of `Holes`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::nullable::Nullable;
use super::super::runtime::secret::Secret;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Holes {
    pub rows: Nullable<Vec<HolesRowsItem>>,
    pub polygon: Option<Vec<Vec<Vec<f64>>>>,
    pub objects: Nullable<Vec<HolesObjectsItem>>,
}

impl Holes {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rows`](field@Self::rows).
    pub fn rows(mut self, rows: Vec<HolesRowsItem>) -> Self {
        self.rows = Nullable::Value(rows);
        self
    }

    /// Sets [`polygon`](field@Self::polygon).
    pub fn polygon(mut self, polygon: Vec<Vec<Vec<f64>>>) -> Self {
        self.polygon = Some(polygon);
        self
    }

    /// Sets [`objects`](field@Self::objects).
    pub fn objects(mut self, objects: Vec<HolesObjectsItem>) -> Self {
        self.objects = Nullable::Value(objects);
        self
    }
}

impl Decode for Holes {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            rows: object.nullable("rows")?,
            polygon: object.optional("polygon")?,
            objects: object.nullable("objects")?,
        })
    }
}

impl Encode for Holes {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("rows", &self.rows),
            optional("polygon", &self.polygon),
            optional("objects", &self.objects),
        ]);
    }
}

runtime::model::serde_bridge!(Holes);

pub type HolesRowsItemItemItem = Option<Vec<Option<Secret<String>>>>;

pub type HolesRowsItem = Option<Vec<Option<Vec<HolesRowsItemItemItem>>>>;

pub type HolesObjectsItemValue = Option<serde_json::Map<String, serde_json::Value>>;

pub type HolesObjectsItem = Option<BTreeMap<String, HolesObjectsItemValue>>;
