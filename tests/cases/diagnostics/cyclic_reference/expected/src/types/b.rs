//! Types of `B`.

pub type B = serde_json::Value;
