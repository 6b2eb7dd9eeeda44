//! Types of `Tree`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub children: Vec<Tree>,
    pub by_name: Option<BTreeMap<String, Tree>>,
}

impl Tree {
    /// A `Tree` with what is required.
    pub fn new(children: Vec<Tree>) -> Self {
        Self {
            children,
            by_name: None,
        }
    }

    /// Sets [`by_name`](field@Self::by_name).
    pub fn by_name(mut self, by_name: BTreeMap<String, Tree>) -> Self {
        self.by_name = Some(by_name);
        self
    }
}

impl Decode for Tree {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            children: object.required("children")?,
            by_name: object.optional("by_name")?,
        })
    }
}

impl Encode for Tree {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("children", &self.children),
            optional("by_name", &self.by_name),
        ]);
    }
}

runtime::model::serde_bridge!(Tree);
