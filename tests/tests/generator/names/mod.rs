//! Names follow from what has them, and from nothing else: not from the order of the document, and
//! not from what is added beside them.

mod add;
mod additions;
mod compare;
mod components;
mod inputs;
mod order;
mod reordered;
mod rings;
mod seek;
mod table;
pub mod tree;
