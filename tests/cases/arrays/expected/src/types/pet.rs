//! Types of `Pet`.

use super::super::runtime;
use super::Pets;

use self::runtime::model::nullable::Nullable;

#[derive(Clone)]
#[non_exhaustive]
pub struct Pet {
    pub tags: Vec<String>,
    pub friends: Option<Pets>,
    pub nullable: Nullable<Vec<Option<String>>>,
}

impl Pet {
    /// A `Pet` with what is required.
    #[inline]
    pub fn new(tags: Vec<String>) -> Self {
        Self {
            tags,
            friends: None,
            nullable: Nullable::Absent,
        }
    }

    /// Sets [`friends`](field@Self::friends).
    #[inline]
    pub fn friends(mut self, friends: Pets) -> Self {
        self.friends = Some(friends);
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    #[inline]
    pub fn nullable(mut self, nullable: Vec<Option<String>>) -> Self {
        self.nullable = Nullable::Value(nullable);
        self
    }

    /// Sets [`nullable`](field@Self::nullable) to null.
    #[inline]
    pub fn nullable_null(mut self) -> Self {
        self.nullable = Nullable::Null;
        self
    }
}

runtime::model::object! {
    Pet {
        tags: required("tags"),
        friends: optional("friends"),
        nullable: optional_nullable("nullable"),
    }
}
