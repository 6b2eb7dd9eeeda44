//! Types of `Nested`.

use std::collections::BTreeMap;

pub type Nested = BTreeMap<String, NestedValue>;

pub type NestedValue = BTreeMap<String, Vec<String>>;
