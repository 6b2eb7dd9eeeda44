//! The types of `An alias within its own anchor`.

mod node;

pub use self::node::Node;
