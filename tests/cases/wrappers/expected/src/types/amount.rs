//! Types of `Amount`.

/// At least: `1`.
pub type Amount = i32;
