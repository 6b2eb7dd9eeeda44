//! Types of `properties_list`.

pub type PropertiesList = serde_json::Map<String, serde_json::Value>;
