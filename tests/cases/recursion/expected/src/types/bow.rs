//! Types of `Bow`.

use super::Loop;

pub type Bow = Loop;
