//! Types of `login`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::super::runtime::secret::Secret;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoginRequest {
    pub user: String,
    pub password: Secret<String>,
}

impl LoginRequest {
    /// A `LoginRequest` with what is required.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            password: Secret::new(password.into()),
        }
    }
}

impl Decode for LoginRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            user: object.required("user")?,
            password: object.required("password")?,
        })
    }
}

impl Encode for LoginRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("user", &self.user),
            required("password", &self.password),
        ]);
    }
}

runtime::model::serde_bridge!(LoginRequest);
