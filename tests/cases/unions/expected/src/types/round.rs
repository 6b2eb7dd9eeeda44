//! Types of `Round`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Round {
    pub form: String,
    pub radius: Option<f64>,
}

impl Round {
    /// A `Round` with what is required.
    pub fn new(form: impl Into<String>) -> Self {
        Self {
            form: form.into(),
            radius: None,
        }
    }

    /// Sets [`radius`](field@Self::radius).
    pub fn radius(mut self, radius: f64) -> Self {
        self.radius = Some(radius);
        self
    }
}

impl Decode for Round {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            form: object.required("form")?,
            radius: object.optional("radius")?,
        })
    }
}

impl Encode for Round {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("form", &self.form),
            optional("radius", &self.radius),
        ]);
    }
}

runtime::model::serde_bridge!(Round);
