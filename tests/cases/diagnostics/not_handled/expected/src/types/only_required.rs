//! Types of `OnlyRequired`.

pub type OnlyRequired = serde_json::Map<String, serde_json::Value>;
