//! Types of `A`.

pub type A = serde_json::Value;
