//! Types of `required_map`.

pub type RequiredMap = serde_json::Map<String, serde_json::Value>;
