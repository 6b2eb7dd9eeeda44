//! Types of `addLetter`.

use super::super::runtime;
use super::Delivery;

use self::runtime::model::{DecodeError, from_slice};

/// What the callbacks bring.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddLetterCallback {
    /// Named `delivered`.
    Delivered(Box<Delivery>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl std::fmt::Debug for AddLetterCallback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Delivered(value) => f.debug_tuple("Delivered").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl AddLetterCallback {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "delivered" => from_slice(body).map(Box::new).map(Self::Delivered),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
