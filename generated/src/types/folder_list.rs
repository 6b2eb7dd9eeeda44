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

    /// Sets [`total`](field@Self::total).
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets [`items`](field@Self::items).
    #[inline]
    pub fn items(mut self, items: Vec<Folder>) -> Self {
        self.items = Some(items);
        self
    }
}

runtime::model::object! {
    FolderList {
        total: optional("total"),
        items: optional("items"),
        ..additional_properties
    }
}
