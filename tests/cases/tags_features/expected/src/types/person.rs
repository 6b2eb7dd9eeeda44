//! Types of `Person`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{
    Decode, DecodeError, Encode, Sink, optional, required,
};
use super::Pet;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub name: String,
    pub pets: Option<Vec<Pet>>,
}

impl Person {
    /// A `Person` with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pets: None,
        }
    }

    /// Sets [`pets`](field@Self::pets).
    pub fn pets(mut self, pets: Vec<Pet>) -> Self {
        self.pets = Some(pets);
        self
    }
}

impl Decode for Person {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.required("name")?,
            pets: object.optional("pets")?,
        })
    }
}

impl Encode for Person {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("name", &self.name), optional("pets", &self.pets)]);
    }
}

runtime::model::serde_bridge!(Person);
