//! Types of `addDog`.

use super::super::runtime;
use super::{DeniedResponse, Dog, FedPayload, UnauthorizedBy};

use self::runtime::model::{DecodeError, from_slice};

pub type AddDogRequest = Dog;

pub type AddDogResponse = UnauthorizedBy;

pub type AddDogForbidden = DeniedResponse;

/// What the callbacks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddDogCallback {
    /// Named `fed`.
    Fed(Box<FedPayload>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl AddDogCallback {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "fed" => from_slice(body).map(Box::new).map(Self::Fed),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
