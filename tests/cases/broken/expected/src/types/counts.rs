//! Types of `counts`.

pub type Counts = serde_json::Map<String, serde_json::Value>;
