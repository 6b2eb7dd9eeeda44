//! Types of `Anything`.

pub type Anything = serde_json::Value;
