//! Types of `property_text`.

pub type PropertyText = serde_json::Map<String, serde_json::Value>;
