//! Types of `HasOnlyItself`.

pub type HasOnlyItself = serde_json::Value;
