//! Types of `Bare`.

/// Least length: `3`.
pub type Bare = serde_json::Value;
