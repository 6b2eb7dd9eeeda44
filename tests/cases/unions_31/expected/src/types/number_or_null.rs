//! Types of `NumberOrNull`.

pub type NumberOrNull = i64;
