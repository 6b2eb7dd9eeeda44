//! Types of `dangling`.

pub type Dangling = serde_json::Value;
