//! Types of `Followed`.

/// Least number of items: `2`. Greatest number of items: `2`.
pub type Followed = (i64, String);
