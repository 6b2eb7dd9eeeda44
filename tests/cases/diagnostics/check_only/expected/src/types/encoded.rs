//! Types of `Encoded`.

/// contentMediaType: `"application/json"`. contentSchema: `{"type": "object"}`.
pub type Encoded = String;
