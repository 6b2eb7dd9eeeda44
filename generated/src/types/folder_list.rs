//! Types of `FolderList`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};
use super::Folder;

/// One page of folders.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FolderList {
    /// How many folders there are in total.
    ///
    /// Example: `25`.
    pub total: Option<i64>,
    /// The folders of this page.
    pub items: Option<Vec<Folder>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl FolderList {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`total`](field@Self::total).
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets [`items`](field@Self::items).
    pub fn items(mut self, items: Vec<Folder>) -> Self {
        self.items = Some(items);
        self
    }
}

impl Decode for FolderList {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            total: object.optional("total")?,
            items: object.optional("items")?,
            additional_properties: object.additional(&["total", "items"])?,
        })
    }
}

impl Encode for FolderList {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("total", &self.total),
            optional("items", &self.items),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(FolderList);
