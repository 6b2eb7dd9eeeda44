//! Types of `remote`.

pub type Remote = serde_json::Value;
