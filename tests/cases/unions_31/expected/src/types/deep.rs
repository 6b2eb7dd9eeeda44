//! Types of `Deep`.

use super::super::runtime;
use super::{OptionalLarge, OptionalSmall};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Deep {
    WithDetailAAndId(Box<DeepWithDetailAAndId>),
    WithDetailAAndDetailBAndId(Box<DeepWithDetailAAndDetailBAndId>),
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
                    &[Look::Object {
                        required: &["id"],
                        optional: &["detail"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithDetailAAndId(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["id"],
                        optional: &["detail"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithDetailAAndDetailBAndId(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Deep {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithDetailAAndId(value) => value.encode(sink),
            Self::WithDetailAAndDetailBAndId(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Deep);

impl From<DeepWithDetailAAndId> for Deep {
    #[inline]
    fn from(value: DeepWithDetailAAndId) -> Self {
        Self::WithDetailAAndId(Box::new(value))
    }
}

impl From<DeepWithDetailAAndDetailBAndId> for Deep {
    #[inline]
    fn from(value: DeepWithDetailAAndDetailBAndId) -> Self {
        Self::WithDetailAAndDetailBAndId(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct DeepWithDetailAAndId {
    pub id: i64,
    pub detail: Option<DeepWithDetailAAndIdDetail>,
}

impl DeepWithDetailAAndId {
    /// A `DeepWithDetailAAndId` with what is required.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, detail: None }
    }

    /// Sets [`detail`](field@Self::detail).
    #[inline]
    pub fn detail(mut self, detail: DeepWithDetailAAndIdDetail) -> Self {
        self.detail = Some(detail);
        self
    }
}

runtime::model::object! {
    DeepWithDetailAAndId {
        id: required("id"),
        detail: optional("detail"),
    }
}

pub type DeepWithDetailAAndIdDetail = OptionalSmall;

#[derive(Clone)]
#[non_exhaustive]
pub struct DeepWithDetailAAndDetailBAndId {
    pub id: i64,
    pub detail: Option<DeepWithDetailAAndDetailBAndIdDetail>,
}

impl DeepWithDetailAAndDetailBAndId {
    /// A `DeepWithDetailAAndDetailBAndId` with what is required.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, detail: None }
    }

    /// Sets [`detail`](field@Self::detail).
    #[inline]
    pub fn detail(mut self, detail: DeepWithDetailAAndDetailBAndIdDetail) -> Self {
        self.detail = Some(detail);
        self
    }
}

runtime::model::object! {
    DeepWithDetailAAndDetailBAndId {
        id: required("id"),
        detail: optional("detail"),
    }
}

pub type DeepWithDetailAAndDetailBAndIdDetail = OptionalLarge;
