//! Types of `Whole`.

pub type Whole = i64;
