//! Types of `Nested`.

use std::collections::BTreeMap;

pub type Nested = BTreeMap<String, BTreeMap<String, Vec<String>>>;
