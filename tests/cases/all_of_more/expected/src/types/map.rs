//! Types of `Map`.

use std::collections::BTreeMap;

pub type Map = BTreeMap<String, String>;
