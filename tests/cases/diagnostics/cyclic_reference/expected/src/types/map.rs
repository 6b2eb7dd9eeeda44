//! Types of `Map`.

pub type Map = serde_json::Value;
