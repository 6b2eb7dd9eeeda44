//! Types of `Secret`.

use super::super::runtime;

use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct SecretType {
    pub token: String,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub message: Option<Secret<String>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub detail: Option<Secret<String>>,
}

impl SecretType {
    /// A `SecretType` with what is required.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            message: None,
            detail: None,
        }
    }
}

runtime::model::object! {
    SecretType {
        token: required("token"),
        message: optional("message"),
        detail: optional("detail"),
    }
}
