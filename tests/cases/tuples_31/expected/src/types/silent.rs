//! Types of `Silent`.

use super::IntegerOrString;

pub type Silent = Vec<IntegerOrString>;
