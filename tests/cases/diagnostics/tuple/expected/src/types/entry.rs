//! Types of `Entry`.

use super::IntegerOrString;

pub type Entry = Vec<IntegerOrString>;
