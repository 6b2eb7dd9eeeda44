//! Types of `unknown_type`.

pub type UnknownType = serde_json::Value;
