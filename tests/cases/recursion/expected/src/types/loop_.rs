//! Types of `Loop`.

use super::Knot;

pub type Loop = Knot;
