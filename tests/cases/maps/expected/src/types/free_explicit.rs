//! Types of `FreeExplicit`.

pub type FreeExplicit = serde_json::Map<String, serde_json::Value>;
