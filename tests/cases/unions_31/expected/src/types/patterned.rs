//! Types of `Patterned`.

use std::collections::BTreeMap;

use super::TextOrNumber;

/// * Names of properties match `^x-`.
/// * Names of properties match `^n-`.
pub type Patterned = BTreeMap<String, PatternedValue>;

pub type PatternedValue = TextOrNumber;
