//! Types of `Pair`.

/// Least number of items: `2`. Greatest number of items: `2`.
pub type Pair = (String, i64);
