//! Types of `Pictures`.

/// contentMediaType: `"image/png"`.
pub type Pictures = Vec<serde_json::Value>;
