//! Types of `Node`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    pub next: Option<Box<Node>>,
    pub nullable: Nullable<Box<Node>>,
}

impl Node {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next`](field@Self::next).
    #[inline]
    pub fn next(mut self, next: Node) -> Self {
        self.next = Some(Box::new(next));
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    #[inline]
    pub fn nullable(mut self, nullable: Node) -> Self {
        self.nullable = Nullable::Value(Box::new(nullable));
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
    Node {
        next: optional("next"),
        nullable: optional_nullable("nullable"),
    }
}
