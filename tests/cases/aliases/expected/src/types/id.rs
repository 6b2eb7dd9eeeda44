//! Types of `Id`.

use uuid::Uuid;

pub type Id = Uuid;
