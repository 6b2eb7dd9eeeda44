//! Types of `no_types`.

pub type NoTypes = serde_json::Value;
