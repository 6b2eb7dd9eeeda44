//! Types of `Nested`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::nullable::Nullable;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    pub matrix: Option<Vec<Vec<Vec<f64>>>>,
    pub by_name: Nullable<BTreeMap<String, BTreeMap<String, NestedByNameValueValue>>>,
}

impl Nested {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`matrix`](field@Self::matrix).
    pub fn matrix(mut self, matrix: Vec<Vec<Vec<f64>>>) -> Self {
        self.matrix = Some(matrix);
        self
    }

    /// Sets [`by_name`](field@Self::by_name).
    pub fn by_name(
        mut self,
        by_name: BTreeMap<String, BTreeMap<String, NestedByNameValueValue>>,
    ) -> Self {
        self.by_name = Nullable::Value(by_name);
        self
    }
}

impl Decode for Nested {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            matrix: object.optional("matrix")?,
            by_name: object.nullable("by_name")?,
        })
    }
}

impl Encode for Nested {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("matrix", &self.matrix),
            optional("by_name", &self.by_name),
        ]);
    }
}

runtime::model::serde_bridge!(Nested);

pub type NestedByNameValueValue = BTreeMap<String, Vec<Option<String>>>;
