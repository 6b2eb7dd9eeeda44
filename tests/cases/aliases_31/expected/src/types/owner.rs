//! Types of `Owner`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::secret::Secret;
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The first pet.
    pub first: Option<Pet>,
    /// A pet.
    #[deprecated]
    pub old: Option<Pet>,
    /// A pet.
    pub secret: Option<Secret<Pet>>,
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Owner {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`first`](field@Self::first).
    pub fn first(mut self, first: Pet) -> Self {
        self.first = Some(first);
        self
    }

    /// Sets [`old`](field@Self::old).
    #[deprecated]
    pub fn old(mut self, old: Pet) -> Self {
        self.old = Some(old);
        self
    }

    /// Sets [`secret`](field@Self::secret).
    pub fn secret(mut self, secret: Secret<Pet>) -> Self {
        self.secret = Some(secret);
        self
    }
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Decode for Owner {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            first: object.optional("first")?,
            old: object.optional("old")?,
            secret: object.optional("secret")?,
        })
    }
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Encode for Owner {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("first", &self.first),
            optional("old", &self.old),
            optional("secret", &self.secret),
        ]);
    }
}

runtime::model::serde_bridge!(Owner);
