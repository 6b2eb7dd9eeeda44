//! Types of `Single`.

use super::Base;

pub type Single = Base;
