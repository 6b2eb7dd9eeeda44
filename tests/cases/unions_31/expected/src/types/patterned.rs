//! Types of `Patterned`.

use std::collections::BTreeMap;

use super::IntegerOrString;

/// * Names of properties match `^x-`.
/// * Names of properties match `^n-`.
pub type Patterned = BTreeMap<String, IntegerOrString>;
