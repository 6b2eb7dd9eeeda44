//! Types of `Left`.

use super::Side;

pub type Left = Side;
