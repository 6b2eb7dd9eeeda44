//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{
    Decode, DecodeError, Encode, Sink, optional, required,
};
use super::super::runtime::scalar_base64::Base64;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub picture: Option<Base64>,
}

impl Pet {
    /// A `Pet` with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            picture: None,
        }
    }

    /// Sets [`picture`](field@Self::picture).
    pub fn picture(mut self, picture: Base64) -> Self {
        self.picture = Some(picture);
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.required("name")?,
            picture: object.optional("picture")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("name", &self.name), optional("picture", &self.picture)]);
    }
}

runtime::model::serde_bridge!(Pet);
