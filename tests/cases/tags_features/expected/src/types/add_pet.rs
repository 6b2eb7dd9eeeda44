//! Types of `addPet`.

use super::super::runtime;
use super::{Pet, PetAdded, Ticket};

use self::runtime::call::reply;
use self::runtime::model::{DecodeError, from_slice};

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddPetResponse {
    /// Status 200.
    ///
    /// A pet.
    Ok(Box<Pet>),
    /// Status 202.
    ///
    /// Later.
    Accepted(Box<Ticket>),
}

impl AddPetResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            202 => reply::json(reply).map(Self::Accepted),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

/// What the callbacks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddPetCallback {
    /// Named `added`.
    Added(Box<PetAdded>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl AddPetCallback {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "added" => from_slice(body).map(Box::new).map(Self::Added),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
