//! Types of `Depth`.

pub type Depth = i64;
