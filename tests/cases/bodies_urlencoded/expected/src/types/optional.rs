//! Types of `optional`.

use super::FormDeep;

pub type OptionalRequest = FormDeep;
