//! Types of `Empty`.

pub type Empty = serde_json::Value;
