//! Types of `createVerification`.

use super::super::runtime;
use super::VerificationStatusChanged;

use self::runtime::model::{DecodeError, from_slice};

/// What the callbacks bring.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateVerificationCallback {
    /// Named `verificationStatusChanged`.
    ///
    /// The status of a verification changed. Sent to `webhook_url`, within seconds, each time the
    /// verification enters one of `IN_PROGRESS`, `NEED_REVIEW`, `COMPLETED`, `PARTIALLY_COMPLETED`,
    /// `FAILED`, `PARTIALLY_FAILED`, `FRAUD_DETECTED` and `CANCELLED`. With a `webhook_secret` in
    /// the `webhook_metadata` of the verification, a delivery is signed with HMAC-SHA256 under that
    /// secret. The signature includes a timestamp; refuse requests that are older than 5 minutes.
    /// Without a secret a delivery is not signed. What the headers are called, which text is
    /// signed, how the signature is written and whether a delivery is repeated could not be read.
    VerificationStatusChanged(Box<VerificationStatusChanged>),
    /// What came by a name that the document does not have.
    Other(serde_json::Value),
}

impl std::fmt::Debug for CreateVerificationCallback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::VerificationStatusChanged(value) => f
                .debug_tuple("VerificationStatusChanged")
                .field(value)
                .finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl CreateVerificationCallback {
    /// Reads the body of a request that came in. `name` is the name in the document, and says what is read.
    ///
    /// # Errors
    ///
    /// If the body is not what the document says.
    #[inline]
    pub fn read(name: &str, body: &[u8]) -> Result<Self, DecodeError> {
        match name {
            "verificationStatusChanged" => from_slice(body)
                .map(Box::new)
                .map(Self::VerificationStatusChanged),
            _ => from_slice(body).map(Self::Other),
        }
    }
}
