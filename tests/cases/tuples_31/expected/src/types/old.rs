//! Types of `Old`.

/// Least number of items: `1`.
pub type Old = (String,);
