//! Types of `All`.

pub type All = serde_json::Value;
