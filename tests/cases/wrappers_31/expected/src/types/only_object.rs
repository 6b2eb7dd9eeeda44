//! Types of `OnlyObject`.

pub type OnlyObject = serde_json::Map<String, serde_json::Value>;
