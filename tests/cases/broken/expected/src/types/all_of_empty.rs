//! Types of `all_of_empty`.

pub type AllOfEmpty = serde_json::Value;
