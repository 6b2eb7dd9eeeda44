//! Types of `additional`.

pub type Additional = serde_json::Map<String, serde_json::Value>;
