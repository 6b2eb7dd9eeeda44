//! Types of `getPet`.

use super::GetPet;

pub type GetPetResponse2 = GetPet;
