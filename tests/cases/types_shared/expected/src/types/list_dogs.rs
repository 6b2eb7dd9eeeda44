//! Types of `listDogs`.

use super::{ListCatsDirection, ListCatsError, ListCatsHeaders};

/// Values: `"asc"`, `"desc"`.
pub type ListDogsDirection = ListCatsDirection;

/// The headers of the replies, each where a reply has it.
pub type ListDogsHeaders = ListCatsHeaders;

pub type ListDogsError = ListCatsError;
