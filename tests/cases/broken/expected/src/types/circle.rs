//! Types of `circle`.

pub type Circle = serde_json::Value;
