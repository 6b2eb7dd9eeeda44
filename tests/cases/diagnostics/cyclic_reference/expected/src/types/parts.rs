//! Types of `Parts`.

pub type Parts = serde_json::Map<String, serde_json::Value>;
