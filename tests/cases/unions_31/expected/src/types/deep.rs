//! Types of `Deep`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};
use super::{OptionalLarge, OptionalSmall};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Deep {
    Object(Box<DeepObject>),
    Object2(Box<DeepObject2>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Deep {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    Look::Object {
                        required: &["id"],
                        optional: &["detail"],
                        marks: &[],
                        open: false,
                    },
                    |json| Self::Object(Decode::decode(json)),
                ),
                (
                    Look::Object {
                        required: &["id"],
                        optional: &["detail"],
                        marks: &[],
                        open: false,
                    },
                    |json| Self::Object2(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Deep {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Object(value) => value.encode(sink),
            Self::Object2(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Deep);

impl From<DeepObject> for Deep {
    #[inline]
    fn from(value: DeepObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<DeepObject2> for Deep {
    #[inline]
    fn from(value: DeepObject2) -> Self {
        Self::Object2(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct DeepObject {
    pub id: i64,
    pub detail: Option<DeepObjectDetail>,
}

impl DeepObject {
    /// A `DeepObject` with what is required.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, detail: None }
    }

    /// Sets [`detail`](field@Self::detail).
    #[inline]
    pub fn detail(mut self, detail: DeepObjectDetail) -> Self {
        self.detail = Some(detail);
        self
    }
}

runtime::model_object::object!(DeepObject {
    id: required("id"),
    detail: optional("detail"),
});

pub type DeepObjectDetail = OptionalSmall;

#[derive(Clone)]
#[non_exhaustive]
pub struct DeepObject2 {
    pub id: i64,
    pub detail: Option<DeepObject2Detail>,
}

impl DeepObject2 {
    /// A `DeepObject2` with what is required.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, detail: None }
    }

    /// Sets [`detail`](field@Self::detail).
    #[inline]
    pub fn detail(mut self, detail: DeepObject2Detail) -> Self {
        self.detail = Some(detail);
        self
    }
}

runtime::model_object::object!(DeepObject2 {
    id: required("id"),
    detail: optional("detail"),
});

pub type DeepObject2Detail = OptionalLarge;
