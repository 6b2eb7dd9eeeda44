//! Types of `Tuple`.

use super::TextOrNumber;

pub type Tuple = Vec<TupleItem>;

pub type TupleItem = TextOrNumber;
