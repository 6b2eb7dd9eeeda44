//! Types of `items_text`.

pub type ItemsText = Vec<serde_json::Value>;
