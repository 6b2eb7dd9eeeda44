//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::nullable::Nullable;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: i64,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub nickname: Nullable<String>,
    /// An object of its own, without a name of its own.
    pub home: Option<PetHome>,
}

impl Pet {
    /// A `Pet` with what is required.
    pub fn new(id: i64, owner: Option<String>) -> Self {
        Self {
            id,
            name: None,
            owner,
            nickname: Nullable::Absent,
            home: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`nickname`](field@Self::nickname).
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Nullable::Value(nickname.into());
        self
    }

    /// Sets [`home`](field@Self::home).
    pub fn home(mut self, home: PetHome) -> Self {
        self.home = Some(home);
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name")?,
            owner: object.required("owner")?,
            nickname: object.nullable("nickname")?,
            home: object.optional("home")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("id", &self.id),
            optional("name", &self.name),
            required("owner", &self.owner),
            optional("nickname", &self.nickname),
            optional("home", &self.home),
        ]);
    }
}

runtime::model::serde_bridge!(Pet);

/// An object of its own, without a name of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PetHome {
    pub street: String,
}

impl PetHome {
    /// A `PetHome` with what is required.
    pub fn new(street: impl Into<String>) -> Self {
        Self {
            street: street.into(),
        }
    }
}

impl Decode for PetHome {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            street: object.required("street")?,
        })
    }
}

impl Encode for PetHome {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("street", &self.street)]);
    }
}

runtime::model::serde_bridge!(PetHome);
