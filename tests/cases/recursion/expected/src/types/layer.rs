//! Types of `Layer`.

use super::Hen;

pub type Layer = Hen;
