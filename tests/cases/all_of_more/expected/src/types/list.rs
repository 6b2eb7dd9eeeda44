//! Types of `List`.

/// Least number of items: `1`.
pub type List = Vec<String>;
