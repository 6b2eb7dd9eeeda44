//! Types of `any_of`.

pub type AnyOf = serde_json::Value;
