//! Types of `Holder`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink};
use super::super::runtime::nullable::Nullable;
use super::super::runtime::union::{self, Look};
use super::{CircleKind, MaybeShape, Shape};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// What is held.
    pub shape: Shape,
    pub maybe: Nullable<MaybeShape>,
    pub inline: Option<HolderInline>,
    pub anchored: Option<bool>,
    pub defined: Option<HolderDefined>,
    pub narrowed: Option<HolderNarrowed>,
}

impl Holder {
    /// A `Holder` with what is required.
    #[inline]
    pub fn new(shape: Shape) -> Self {
        Self {
            shape,
            maybe: Nullable::Absent,
            inline: None,
            anchored: None,
            defined: None,
            narrowed: None,
        }
    }

    /// Sets [`maybe`](field@Self::maybe).
    #[inline]
    pub fn maybe(mut self, maybe: MaybeShape) -> Self {
        self.maybe = Nullable::Value(maybe);
        self
    }

    /// Sets [`inline`](field@Self::inline).
    #[inline]
    pub fn inline(mut self, inline: HolderInline) -> Self {
        self.inline = Some(inline);
        self
    }

    /// Sets [`anchored`](field@Self::anchored).
    #[inline]
    pub fn anchored(mut self, anchored: bool) -> Self {
        self.anchored = Some(anchored);
        self
    }

    /// Sets [`defined`](field@Self::defined).
    #[inline]
    pub fn defined(mut self, defined: HolderDefined) -> Self {
        self.defined = Some(defined);
        self
    }

    /// Sets [`narrowed`](field@Self::narrowed).
    #[inline]
    pub fn narrowed(mut self, narrowed: HolderNarrowed) -> Self {
        self.narrowed = Some(narrowed);
        self
    }
}

runtime::model_object::object!(Holder {
    shape: required("shape"),
    maybe: optional_nullable("maybe"),
    inline: optional("inline"),
    anchored: optional("anchored"),
    defined: optional("defined"),
    narrowed: optional("narrowed"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderInline {
    Integer(i64),
    String(String),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for HolderInline {
    #[inline]
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Integer, |json| {
                    Decode::decode(json).map(Self::Integer)
                }),
                (Look::Text, |json| Decode::decode(json).map(Self::String)),
            ],
        )
    }
}

impl Encode for HolderInline {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(HolderInline);

impl From<i64> for HolderInline {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for HolderInline {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderDefined {
    pub a: Option<String>,
}

impl HolderDefined {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model_object::object!(HolderDefined {
    a: optional("a"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HolderNarrowed {
    pub kind: CircleKind,
    pub radius: f64,
    pub note: String,
}

impl HolderNarrowed {
    /// A `HolderNarrowed` with what is required.
    #[inline]
    pub fn new(kind: CircleKind, radius: f64, note: impl Into<String>) -> Self {
        Self {
            kind,
            radius,
            note: note.into(),
        }
    }
}

runtime::model_object::object!(HolderNarrowed {
    kind: required("kind"),
    radius: required("radius"),
    note: required("note"),
});
