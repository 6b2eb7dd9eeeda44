//! Types of `RingOne`.

pub type RingOne = serde_json::Value;
