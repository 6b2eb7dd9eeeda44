//! Types of `PetId`.

use super::Id;

pub type PetId = Id;
