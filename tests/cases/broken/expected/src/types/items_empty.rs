//! Types of `items_empty`.

pub type ItemsEmpty = Vec<serde_json::Value>;
