//! Types of `Odd`.

/// Format: `odd`.
pub type Odd = serde_json::Value;
