//! Types of `FolderList`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::Folder;

/// One page of folders.
#[derive(Clone, Default)]
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FolderList {
        total: optional("total"),
        items: optional("items"),
        ..additional_properties
    }
}
