//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::nullable::Nullable;
use super::Pets;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub tags: Vec<String>,
    pub friends: Option<Pets>,
    pub nullable: Nullable<Vec<Option<String>>>,
}

impl Pet {
    /// A `Pet` with what is required.
    pub fn new(tags: Vec<String>) -> Self {
        Self {
            tags,
            friends: None,
            nullable: Nullable::Absent,
        }
    }

    /// Sets [`friends`](field@Self::friends).
    pub fn friends(mut self, friends: Pets) -> Self {
        self.friends = Some(friends);
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    pub fn nullable(mut self, nullable: Vec<Option<String>>) -> Self {
        self.nullable = Nullable::Value(nullable);
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            tags: object.required("tags")?,
            friends: object.optional("friends")?,
            nullable: object.nullable("nullable")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("tags", &self.tags),
            optional("friends", &self.friends),
            optional("nullable", &self.nullable),
        ]);
    }
}

runtime::model::serde_bridge!(Pet);
