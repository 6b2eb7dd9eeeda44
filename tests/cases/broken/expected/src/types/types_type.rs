//! Types of `types`.

pub type Types = serde_json::Value;
