//! Types of `Objects`.

/// Values: `{"a": 1}`, `{"a": 2}`.
pub type Objects = serde_json::Map<String, serde_json::Value>;
