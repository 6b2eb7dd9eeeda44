//! Types of `all_of`.

pub type AllOf = serde_json::Value;
