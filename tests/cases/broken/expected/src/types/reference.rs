//! Types of `reference`.

pub type Reference = serde_json::Value;
