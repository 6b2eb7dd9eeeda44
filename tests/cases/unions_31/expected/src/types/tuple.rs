//! Types of `Tuple`.

use super::IntegerOrString;

pub type Tuple = Vec<IntegerOrString>;
