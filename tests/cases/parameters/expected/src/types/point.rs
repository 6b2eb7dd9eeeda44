//! Types of `Point`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: f64,
    pub y: Option<f64>,
}

impl Point {
    /// A `Point` with what is required.
    pub fn new(x: f64) -> Self {
        Self { x, y: None }
    }

    /// Sets [`y`](field@Self::y).
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }
}

impl Decode for Point {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            x: object.required("x")?,
            y: object.optional("y")?,
        })
    }
}

impl Encode for Point {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("x", &self.x), optional("y", &self.y)]);
    }
}

runtime::model::serde_bridge!(Point);
