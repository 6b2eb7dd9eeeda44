//! The types of `References by id`.

mod tree;
mod bark;
mod other;
mod nodes;
mod stone;
mod plain;
mod old;
mod uses_old;
mod soil;
mod depth;

pub use self::tree::{Tree, TreeLeaf};
pub use self::bark::Bark;
pub use self::other::Other;
pub use self::nodes::Nodes;
pub use self::stone::Stone;
pub use self::plain::Plain;
pub use self::old::Old;
pub use self::uses_old::UsesOld;
pub use self::soil::Soil;
pub use self::depth::Depth;
