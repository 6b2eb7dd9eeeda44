//! Types of `OnlyNull`.

/// Values: `null`.
pub type OnlyNull = serde_json::Value;
