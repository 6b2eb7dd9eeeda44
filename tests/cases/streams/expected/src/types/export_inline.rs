//! Types of `exportInline`.

use super::Item;

pub type ExportInlineItem = Item;
