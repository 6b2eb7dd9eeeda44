//! Types of `Alone`.

use super::super::runtime;
use super::super::runtime::nullable::Nullable;
use super::super::runtime::open_enum::{Unlisted, UnlistedInteger};

#[derive(Clone)]
#[non_exhaustive]
pub struct Alone {
    /// Set by `new`.
    pub object: AloneObject,
    /// Set by `new`.
    pub version: AloneVersion,
    /// Values: `1.5`.
    ///
    /// Set by `new`.
    pub ratio: f64,
    /// Values: `true`.
    ///
    /// Set by `new`.
    pub deleted: bool,
    pub maybe: Option<AloneMaybe>,
    pub hint: Option<AloneHint>,
    /// Set by `new`.
    pub preset: Option<AlonePreset>,
    pub other: Option<AloneOther>,
    pub received: Option<AloneReceived>,
    pub nothing: Nullable<AloneNothing>,
    /// Set by `new`.
    pub part: Option<AlonePart>,
    /// Set by `new`.
    pub both: Option<AloneBoth>,
}

impl Alone {
    /// A `Alone` with what is required.
    #[inline]
    pub fn new(maybe: Option<AloneMaybe>) -> Self {
        Self {
            object: AloneObject::Alone,
            version: AloneVersion::N3,
            ratio: 1.5,
            deleted: true,
            maybe,
            hint: None,
            preset: Some(AlonePreset::Preset),
            other: None,
            received: None,
            nothing: Nullable::Absent,
            part: Some(AlonePart::Part),
            both: Some(AloneBoth::B),
        }
    }

    /// Sets [`hint`](field@Self::hint).
    #[inline]
    pub fn hint(mut self, hint: AloneHint) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Sets [`preset`](field@Self::preset).
    #[inline]
    pub fn preset(mut self, preset: AlonePreset) -> Self {
        self.preset = Some(preset);
        self
    }

    /// Sets [`other`](field@Self::other).
    #[inline]
    pub fn other(mut self, other: AloneOther) -> Self {
        self.other = Some(other);
        self
    }

    /// Sets [`nothing`](field@Self::nothing).
    #[inline]
    pub fn nothing(mut self, nothing: AloneNothing) -> Self {
        self.nothing = Nullable::Value(nothing);
        self
    }

    /// Sets [`part`](field@Self::part).
    #[inline]
    pub fn part(mut self, part: AlonePart) -> Self {
        self.part = Some(part);
        self
    }

    /// Sets [`both`](field@Self::both).
    #[inline]
    pub fn both(mut self, both: AloneBoth) -> Self {
        self.both = Some(both);
        self
    }
}

runtime::model_object::object!(Alone {
    object: required("object"),
    version: required("version"),
    ratio: required("ratio"),
    deleted: required("deleted"),
    maybe: required("maybe"),
    hint: optional("hint"),
    preset: optional("preset"),
    other: optional("other"),
    received: received_optional("received"),
    nothing: optional_nullable("nothing"),
    part: optional("part"),
    both: optional("both"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneObject {
    /// `alone`.
    Alone,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AloneObject {
    Alone => "alone",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneVersion {
    /// `3`.
    N3,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::open_enum::integer_enum!(AloneVersion {
    N3 => 3,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneMaybe {
    /// `m`.
    M,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AloneMaybe {
    M => "m",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneHint {
    /// `hint`.
    Hint,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AloneHint {
    Hint => "hint",
});

/// Default of the server: `"preset"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlonePreset {
    /// `preset`.
    Preset,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AlonePreset {
    Preset => "preset",
});

/// Default of the server: `"another"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneOther {
    /// `other`.
    OtherValue,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AloneOther {
    OtherValue => "other",
});

/// Only received, never sent. Default of the server: `"received"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneReceived {
    /// `received`.
    Received,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AloneReceived {
    Received => "received",
});

/// Default of the server: `"nothing"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneNothing {
    /// `nothing`.
    Nothing,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AloneNothing {
    Nothing => "nothing",
});

/// Default of the server: `"part"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlonePart {
    /// `part`.
    Part,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AlonePart {
    Part => "part",
});

/// Default of the server: `"b"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneBoth {
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(AloneBoth {
    B => "b",
});
