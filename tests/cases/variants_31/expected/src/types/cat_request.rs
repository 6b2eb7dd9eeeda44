//! Types of `CatRequest`.

use super::super::runtime;
use super::{Cat, CatUpdateRequest, CreateCatRequest, Other};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatRequest {
    Create(Box<CreateCatRequest>),
    Update(Box<CatUpdateRequest>),
    Cat(Box<Cat>),
    OtherValue(Box<Other>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for CatRequest {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["name"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Create(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["id"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Update(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["purr"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Cat(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["else"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::OtherValue(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for CatRequest {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Create(value) => value.encode(sink),
            Self::Update(value) => value.encode(sink),
            Self::Cat(value) => value.encode(sink),
            Self::OtherValue(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(CatRequest);

impl From<CreateCatRequest> for CatRequest {
    #[inline]
    fn from(value: CreateCatRequest) -> Self {
        Self::Create(Box::new(value))
    }
}

impl From<CatUpdateRequest> for CatRequest {
    #[inline]
    fn from(value: CatUpdateRequest) -> Self {
        Self::Update(Box::new(value))
    }
}

impl From<Cat> for CatRequest {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Other> for CatRequest {
    #[inline]
    fn from(value: Other) -> Self {
        Self::OtherValue(Box::new(value))
    }
}
