//! Types of `Holder`.

use super::super::runtime;
use super::{IntegerOrString, MaybeShape, OptionalSmall, Shape};

use self::runtime::model::nullable::Nullable;

#[derive(Clone)]
#[non_exhaustive]
pub struct Holder {
    /// What is held.
    pub shape: Shape,
    pub maybe: Nullable<MaybeShape>,
    pub inline: Option<IntegerOrString>,
    pub anchored: Option<bool>,
    pub defined: Option<HolderLocal>,
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

    /// Sets [`maybe`](field@Self::maybe) to null.
    #[inline]
    pub fn maybe_null(mut self) -> Self {
        self.maybe = Nullable::Null;
        self
    }

    /// Sets [`inline`](field@Self::inline).
    #[inline]
    pub fn inline(mut self, inline: IntegerOrString) -> Self {
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
    pub fn defined(mut self, defined: HolderLocal) -> Self {
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

runtime::model::object! {
    Holder {
        shape: required("shape"),
        maybe: optional_nullable("maybe"),
        inline: optional("inline"),
        anchored: optional("anchored"),
        defined: optional("defined"),
        narrowed: optional("narrowed"),
    }
}

pub type HolderLocal = OptionalSmall;

#[derive(Clone)]
#[non_exhaustive]
pub struct HolderNarrowed {
    /// Always `"circle"`, set by `new`.
    pub kind: String,
    pub radius: f64,
    pub note: String,
}

impl HolderNarrowed {
    /// A `HolderNarrowed` with what is required.
    #[inline]
    pub fn new(radius: f64, note: impl Into<String>) -> Self {
        Self {
            kind: "circle".to_owned(),
            radius,
            note: note.into(),
        }
    }
}

runtime::model::object! {
    HolderNarrowed {
        kind: required("kind"),
        radius: required("radius"),
        note: required("note"),
    }
}
