//! Types of `Never`.

pub type Never = serde_json::Value;
