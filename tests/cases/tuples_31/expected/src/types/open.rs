//! Types of `Open`.

use super::IntegerOrString;

pub type Open = Vec<IntegerOrString>;
