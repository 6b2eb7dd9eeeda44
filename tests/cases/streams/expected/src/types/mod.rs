//! The types of `Replies that are streams and nothing else`.

mod item;
mod items;
mod fault;
mod import_items;
mod export_inline;

pub use self::item::Item;
pub use self::items::Items;
pub use self::fault::Fault;
pub use self::import_items::ImportItemsEvent;
pub use self::export_inline::ExportInlineItem;
