//! Types of `enum_text`.

pub type EnumText = serde_json::Value;
