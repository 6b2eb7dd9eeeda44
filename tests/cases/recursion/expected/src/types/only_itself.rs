//! Types of `OnlyItself`.

pub type OnlyItself = serde_json::Value;
