//! Types of `Free`.

pub type Free = serde_json::Map<String, serde_json::Value>;
