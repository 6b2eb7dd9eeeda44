//! The types of `References by id`.

mod bark;
mod depth;
mod nodes;
mod old;
mod other;
mod plain;
mod soil;
mod stone;
mod tree;
mod uses_old;

pub use self::bark::Bark;
pub use self::depth::Depth;
pub use self::nodes::Nodes;
pub use self::old::Old;
pub use self::other::Other;
pub use self::plain::Plain;
pub use self::soil::Soil;
pub use self::stone::Stone;
pub use self::tree::{Tree, TreeLeaf};
pub use self::uses_old::UsesOld;
