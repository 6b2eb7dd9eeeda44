//! Types of `Labels`.

use std::collections::BTreeMap;

pub type Labels = BTreeMap<String, i64>;
