//! Types of `Holder`.

use super::super::runtime;
use super::{HolderChoiceMore, HolderOther, ToolChoice};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holder {
    pub choice: Option<HolderChoice>,
}

impl Holder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`choice`](field@Self::choice).
    #[inline]
    pub fn choice(mut self, choice: HolderChoice) -> Self {
        self.choice = Some(choice);
        self
    }
}

runtime::model::object! {
    Holder {
        choice: optional("choice"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderChoice {
    Tool(Box<ToolChoice>),
    HolderOther(Box<HolderOther>),
    More(Box<HolderChoiceMore>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for HolderChoice {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["tool"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Tool(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["more"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::HolderOther(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["most"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::More(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for HolderChoice {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Tool(value) => value.encode(sink),
            Self::HolderOther(value) => value.encode(sink),
            Self::More(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(HolderChoice);

impl From<ToolChoice> for HolderChoice {
    #[inline]
    fn from(value: ToolChoice) -> Self {
        Self::Tool(Box::new(value))
    }
}

impl From<HolderOther> for HolderChoice {
    #[inline]
    fn from(value: HolderOther) -> Self {
        Self::HolderOther(Box::new(value))
    }
}

impl From<HolderChoiceMore> for HolderChoice {
    #[inline]
    fn from(value: HolderChoiceMore) -> Self {
        Self::More(Box::new(value))
    }
}
