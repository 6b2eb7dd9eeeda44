//! Documents as trees.

use serde_yaml::Value;

/// The tree of a YAML document.
pub fn parse(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

/// The YAML document of a tree.
pub fn print(tree: &Value) -> String {
    serde_yaml::to_string(tree).unwrap()
}
