//! Types of `Numbers`.

use std::collections::BTreeMap;

pub type Numbers = BTreeMap<String, f64>;
