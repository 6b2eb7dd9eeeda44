//! Types of `Union`.

pub type Union = serde_json::Value;
