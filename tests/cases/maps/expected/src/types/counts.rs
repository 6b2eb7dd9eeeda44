//! Types of `Counts`.

use std::collections::BTreeMap;

pub type Counts = BTreeMap<String, i64>;
