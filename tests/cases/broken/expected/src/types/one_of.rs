//! Types of `one_of`.

pub type OneOf = serde_json::Value;
