//! Types of `B`.

pub type B = serde_json::Map<String, serde_json::Value>;
