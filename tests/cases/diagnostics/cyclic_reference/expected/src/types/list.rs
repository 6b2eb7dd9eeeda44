//! Types of `List`.

pub type List = serde_json::Value;
