//! Types of `Inline`.

use super::super::runtime;
use super::{Cat, InlinePart};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Inline {
    Number(f64),
    String(String),
    /// Small inline thing
    SmallInlineThing(Box<InlineSmallInlineThing>),
    /// What is meant by this
    WithC(Box<InlineWithC>),
    WithOwner(Box<InlineWithOwner>),
    Object(Box<InlineObject>),
    Strings(Vec<String>),
    Integers(Vec<i64>),
    BooleanLists(Vec<Vec<bool>>),
    CatList(Vec<Cat>),
    PartList(Vec<InlinePart>),
    List(Vec<Inline>),
    Objects(Vec<InlineItem>),
    Boolean(bool),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Inline {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Number], |json| Self::Number(Decode::decode(json))),
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &["a"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::SmallInlineThing(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["b", "c"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithC(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["kind", "owner"],
                        optional: &[],
                        marks: &[("kind", &["k"])],
                        open: false,
                    }],
                    |json| Self::WithOwner(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["d"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Object(Decode::decode(json)),
                ),
                (&[Look::List(&[Look::Text])], |json| {
                    Self::Strings(Decode::decode(json))
                }),
                (&[Look::List(&[Look::Integer])], |json| {
                    Self::Integers(Decode::decode(json))
                }),
                (&[Look::List(&[Look::List(&[Look::Flag])])], |json| {
                    Self::BooleanLists(Decode::decode(json))
                }),
                (
                    &[Look::List(&[Look::Object {
                        required: &["purr"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::CatList(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["part"],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::PartList(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[
                        Look::Number,
                        Look::Text,
                        Look::Object {
                            required: &["a"],
                            optional: &[],
                            marks: &[],
                            open: false,
                        },
                        Look::Object {
                            required: &["b", "c"],
                            optional: &[],
                            marks: &[],
                            open: false,
                        },
                        Look::Object {
                            required: &["kind", "owner"],
                            optional: &[],
                            marks: &[("kind", &["k"])],
                            open: false,
                        },
                        Look::Object {
                            required: &[],
                            optional: &["d"],
                            marks: &[],
                            open: false,
                        },
                        Look::List(&[Look::Text]),
                        Look::List(&[Look::Integer]),
                        Look::List(&[Look::List(&[Look::Flag])]),
                        Look::List(&[Look::Object {
                            required: &["purr"],
                            optional: &[],
                            marks: &[],
                            open: false,
                        }]),
                        Look::List(&[Look::Object {
                            required: &[],
                            optional: &["part"],
                            marks: &[],
                            open: false,
                        }]),
                        Look::Anything,
                        Look::List(&[Look::Object {
                            required: &["e"],
                            optional: &[],
                            marks: &[],
                            open: false,
                        }]),
                        Look::Flag,
                    ])],
                    |json| Self::List(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[Look::Object {
                        required: &["e"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::Objects(Decode::decode(json)),
                ),
                (&[Look::Flag], |json| Self::Boolean(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Inline {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Number(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::SmallInlineThing(value) => value.encode(sink),
            Self::WithC(value) => value.encode(sink),
            Self::WithOwner(value) => value.encode(sink),
            Self::Object(value) => value.encode(sink),
            Self::Strings(value) => value.encode(sink),
            Self::Integers(value) => value.encode(sink),
            Self::BooleanLists(value) => value.encode(sink),
            Self::CatList(value) => value.encode(sink),
            Self::PartList(value) => value.encode(sink),
            Self::List(value) => value.encode(sink),
            Self::Objects(value) => value.encode(sink),
            Self::Boolean(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Inline);

impl From<f64> for Inline {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for Inline {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Inline {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<InlineSmallInlineThing> for Inline {
    #[inline]
    fn from(value: InlineSmallInlineThing) -> Self {
        Self::SmallInlineThing(Box::new(value))
    }
}

impl From<InlineWithC> for Inline {
    #[inline]
    fn from(value: InlineWithC) -> Self {
        Self::WithC(Box::new(value))
    }
}

impl From<InlineWithOwner> for Inline {
    #[inline]
    fn from(value: InlineWithOwner) -> Self {
        Self::WithOwner(Box::new(value))
    }
}

impl From<InlineObject> for Inline {
    #[inline]
    fn from(value: InlineObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<Vec<String>> for Inline {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Strings(value)
    }
}

impl From<Vec<i64>> for Inline {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::Integers(value)
    }
}

impl From<Vec<Vec<bool>>> for Inline {
    #[inline]
    fn from(value: Vec<Vec<bool>>) -> Self {
        Self::BooleanLists(value)
    }
}

impl From<Vec<Cat>> for Inline {
    #[inline]
    fn from(value: Vec<Cat>) -> Self {
        Self::CatList(value)
    }
}

impl From<Vec<InlinePart>> for Inline {
    #[inline]
    fn from(value: Vec<InlinePart>) -> Self {
        Self::PartList(value)
    }
}

impl From<Vec<Inline>> for Inline {
    #[inline]
    fn from(value: Vec<Inline>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<InlineItem>> for Inline {
    #[inline]
    fn from(value: Vec<InlineItem>) -> Self {
        Self::Objects(value)
    }
}

impl From<bool> for Inline {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// Small inline thing
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineSmallInlineThing {
    pub a: String,
}

impl InlineSmallInlineThing {
    /// A `InlineSmallInlineThing` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

runtime::model::object! {
    InlineSmallInlineThing {
        a: required("a"),
    }
}

/// What is meant by this
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineWithC {
    pub b: String,
    pub c: String,
}

impl InlineWithC {
    /// A `InlineWithC` with what is required.
    #[inline]
    pub fn new(b: impl Into<String>, c: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            c: c.into(),
        }
    }
}

runtime::model::object! {
    InlineWithC {
        b: required("b"),
        c: required("c"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InlineWithOwner {
    /// Always `"k"`, set by `new`.
    pub kind: String,
    pub owner: String,
}

impl InlineWithOwner {
    /// A `InlineWithOwner` with what is required.
    #[inline]
    pub fn new(owner: impl Into<String>) -> Self {
        Self {
            kind: "k".to_owned(),
            owner: owner.into(),
        }
    }
}

runtime::model::object! {
    InlineWithOwner {
        kind: required("kind"),
        owner: required("owner"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineObject {
    pub d: Option<String>,
}

impl InlineObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`d`](field@Self::d).
    #[inline]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }
}

runtime::model::object! {
    InlineObject {
        d: optional("d"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct InlineItem {
    pub e: String,
}

impl InlineItem {
    /// A `InlineItem` with what is required.
    #[inline]
    pub fn new(e: impl Into<String>) -> Self {
        Self { e: e.into() }
    }
}

runtime::model::object! {
    InlineItem {
        e: required("e"),
    }
}
