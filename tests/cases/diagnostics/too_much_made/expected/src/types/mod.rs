//! The types of `More than can be made`.

mod all;
mod leaf;
mod other;
mod part0;
mod part1;
mod part10;
mod part11;
mod part2;
mod part3;
mod part4;
mod part5;
mod part6;
mod part7;
mod part8;
mod part9;
mod two;

pub use self::all::All;
pub use self::leaf::{Leaf, LeafLeaf};
pub use self::other::Other;
pub use self::part0::Part0;
pub use self::part1::Part1;
pub use self::part2::Part2;
pub use self::part3::Part3;
pub use self::part4::Part4;
pub use self::part5::Part5;
pub use self::part6::Part6;
pub use self::part7::Part7;
pub use self::part8::Part8;
pub use self::part9::Part9;
pub use self::part10::Part10;
pub use self::part11::Part11;
pub use self::two::{Two, TwoLeaf};
