//! Types of `prefix`.

pub type Prefix = Vec<serde_json::Value>;
