//! Types of `Right`.

use super::Side;

pub type Right = Side;
