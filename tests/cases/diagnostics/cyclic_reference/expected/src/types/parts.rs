//! Types of `Parts`.

pub type Parts = serde_json::Value;
