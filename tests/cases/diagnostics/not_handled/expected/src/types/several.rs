//! Types of `Several`.

pub type Several = serde_json::Value;
