//! Types of `getPet`.

use super::GetPet;

pub type GetPetOk = GetPet;
