//! Types of `Self`.

pub type SelfValue = serde_json::Value;
