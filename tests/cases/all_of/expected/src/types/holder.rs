//! Types of `Holder`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::nullable::Nullable;
use super::Base;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The usual way to describe a reference in 3.0.
    pub described: Option<Base>,
    pub nullable: Nullable<Base>,
}

impl Holder {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`described`](field@Self::described).
    pub fn described(mut self, described: Base) -> Self {
        self.described = Some(described);
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    pub fn nullable(mut self, nullable: Base) -> Self {
        self.nullable = Nullable::Value(nullable);
        self
    }
}

impl Decode for Holder {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            described: object.optional("described")?,
            nullable: object.nullable("nullable")?,
        })
    }
}

impl Encode for Holder {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("described", &self.described),
            optional("nullable", &self.nullable),
        ]);
    }
}

runtime::model::serde_bridge!(Holder);
