//! Types of `listDogs`.

use super::Unauthorized;

pub type ListDogsUnauthorized = Unauthorized;
