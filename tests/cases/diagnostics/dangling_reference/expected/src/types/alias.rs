//! Types of `Alias`.

pub type Alias = serde_json::Value;
