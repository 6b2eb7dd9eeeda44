//! Types of `FirstPetId`.

use super::PetId;

pub type FirstPetId = PetId;
