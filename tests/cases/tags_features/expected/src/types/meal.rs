//! Types of `Meal`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{
    Decode, DecodeError, Encode, Sink, optional, required,
};
use super::super::runtime::nullable::Nullable;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Meal {
    pub food: String,
    pub left: Nullable<i64>,
}

impl Meal {
    /// A `Meal` with what is required.
    pub fn new(food: impl Into<String>) -> Self {
        Self {
            food: food.into(),
            left: Nullable::Absent,
        }
    }

    /// Sets [`left`](field@Self::left).
    pub fn left(mut self, left: i64) -> Self {
        self.left = Nullable::Value(left);
        self
    }
}

impl Decode for Meal {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            food: object.required("food")?,
            left: object.nullable("left")?,
        })
    }
}

impl Encode for Meal {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("food", &self.food), optional("left", &self.left)]);
    }
}

runtime::model::serde_bridge!(Meal);
