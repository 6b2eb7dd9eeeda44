//! Types of `Part`.

use super::Names;

pub type Part = Names;
