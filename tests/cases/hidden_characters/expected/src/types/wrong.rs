//! Types of `Wrong`.

pub type Wrong = serde_json::Value;
