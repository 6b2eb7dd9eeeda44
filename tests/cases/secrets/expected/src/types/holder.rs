//! Types of `Holder`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::super::runtime::secret::Secret;
use super::{Marked, Password};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub password: Password,
    pub marked: Secret<Marked>,
}

impl Holder {
    /// A `Holder` with what is required.
    pub fn new(password: impl Into<String>, marked: Secret<Marked>) -> Self {
        Self {
            password: Secret::new(password.into()),
            marked,
        }
    }
}

impl Decode for Holder {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            password: object.required("password")?,
            marked: object.required("marked")?,
        })
    }
}

impl Encode for Holder {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("password", &self.password),
            required("marked", &self.marked),
        ]);
    }
}

runtime::model::serde_bridge!(Holder);
