//! Types of `sizes`.

pub type Sizes = Vec<serde_json::Value>;
