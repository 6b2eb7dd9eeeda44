//! Types of `required_numbers`.

pub type RequiredNumbers = serde_json::Map<String, serde_json::Value>;
