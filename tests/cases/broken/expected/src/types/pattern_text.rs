//! Types of `pattern_text`.

pub type PatternText = serde_json::Map<String, serde_json::Value>;
