//! Types of `FolderPage`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct FolderPage {
    pub total: Option<i64>,
    pub items: Vec<FolderPageT>,
    pub next: Option<Box<FolderPage>>,
}

impl FolderPage {
    /// A `FolderPage` with what is required.
    #[inline]
    pub fn new(items: Vec<FolderPageT>) -> Self {
        Self {
            total: None,
            items,
            next: None,
        }
    }
}

runtime::model::object! {
    FolderPage {
        total: optional("total"),
        items: required("items"),
        next: optional("next"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FolderPageT {
    pub content: Option<FolderPage>,
}

impl FolderPageT {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FolderPageT {
        content: optional("content"),
    }
}
