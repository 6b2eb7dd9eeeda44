//! Types of `Pictures`.

/// Each item: contentMediaType `"image/png"`.
pub type Pictures = Vec<serde_json::Value>;
