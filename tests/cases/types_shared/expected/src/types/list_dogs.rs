//! Types of `listDogs`.

use super::{ListCatsDirection, ListCatsError, ListCatsHeaders};

/// Values: `"asc"`, `"desc"`.
pub type ListDogsDirection = ListCatsDirection;

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
pub type ListDogsHeaders = ListCatsHeaders;

pub type ListDogsError = ListCatsError;
