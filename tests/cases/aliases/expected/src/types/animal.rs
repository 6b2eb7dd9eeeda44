//! Types of `Animal`.

use super::Pet;

pub type Animal = Pet;
