//! The types of `Recursion`.

mod node;
mod required;
mod tree;
mod left;
mod right;
mod through_alias;
mod alias;
mod inline;

pub use self::node::Node;
pub use self::required::Required;
pub use self::tree::Tree;
pub use self::left::Left;
pub use self::right::Right;
pub use self::through_alias::ThroughAlias;
pub use self::alias::Alias;
pub use self::inline::{Inline, InlineInner};
