//! Types of `Free`.

use std::collections::BTreeMap;

pub type Free = BTreeMap<String, String>;
