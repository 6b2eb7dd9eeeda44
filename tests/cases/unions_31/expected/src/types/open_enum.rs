//! Types of `OpenEnum`.

use super::Known;

pub type OpenEnum = Known;
