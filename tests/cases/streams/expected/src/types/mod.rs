//! The types of `Replies that are streams and nothing else`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod export_inline;
mod fault;
mod import_items;
mod item;
mod items;

pub use self::export_inline::ExportInlineItem;
pub use self::fault::Fault;
pub use self::import_items::ImportItemsEvent;
pub use self::item::Item;
pub use self::items::Items;
