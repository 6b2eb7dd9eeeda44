//! Types of `Listed`.

/// Values: `"a"`, `"b"`.
pub type Listed = serde_json::Map<String, serde_json::Value>;
