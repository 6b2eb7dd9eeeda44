//! Types of `Node`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::nullable::Nullable;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub next: Option<Box<Node>>,
    pub nullable: Nullable<Box<Node>>,
}

impl Node {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next`](field@Self::next).
    pub fn next(mut self, next: Node) -> Self {
        self.next = Some(Box::new(next));
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    pub fn nullable(mut self, nullable: Node) -> Self {
        self.nullable = Nullable::Value(Box::new(nullable));
        self
    }
}

impl Decode for Node {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            next: object.optional("next")?,
            nullable: object.nullable("nullable")?,
        })
    }
}

impl Encode for Node {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("next", &self.next),
            optional("nullable", &self.nullable),
        ]);
    }
}

runtime::model::serde_bridge!(Node);
