//! Types of `Old`.

pub type Old = i64;
