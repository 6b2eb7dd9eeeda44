//! Types of `replaceCat`.

use super::super::runtime;
use super::{AddCatColor, CatForm, CatJson, CatMultipart, FedPayload, Order, Unauthorized};

use self::runtime::model::{DecodeError, from_slice};

/// Values: `"black"`, `"white"`.
pub type ReplaceCatColor = AddCatColor;

/// Values: `"age"`, `"name"`.
pub type ReplaceCatOrder = Order;

pub type ReplaceCatRequest = CatJson;

pub type ReplaceCatMultipartForm = CatMultipart;

pub type ReplaceCatFormRequest = CatForm;

pub type ReplaceCatUnauthorized = Unauthorized;

pub type ReplaceCatDefault = Unauthorized;

/// What the callbacks bring.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceCatCallback {
    /// Named `fed`.
    Fed(Box<FedPayload>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl ReplaceCatCallback {
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
