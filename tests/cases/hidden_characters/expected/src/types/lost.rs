//! Types of `Lost`.

pub type Lost = serde_json::Value;
