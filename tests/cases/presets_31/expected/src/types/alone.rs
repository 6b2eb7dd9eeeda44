//! Types of `Alone`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;
use self::runtime::model::open_enum::Unlisted;

#[derive(Clone)]
#[non_exhaustive]
pub struct Alone {
    /// Always `"alone"`, set by `new`.
    pub object: String,
    /// Always `3`, set by `new`.
    pub version: i64,
    /// Always `1.5`, set by `new`.
    pub ratio: f64,
    /// Always `true`, set by `new`.
    pub deleted: bool,
    pub maybe: Option<AloneMaybe>,
    pub hint: Option<AloneHint>,
    /// Always `"preset"`, set by `new`.
    pub preset: Option<String>,
    pub other: Option<AloneOther>,
    pub received: Option<AloneReceived>,
    pub nothing: Nullable<AloneNothing>,
    /// Always `"part"`, set by `new`.
    pub part: Option<String>,
    /// Always `"b"`, set by `new`.
    pub both: Option<String>,
}

impl Alone {
    /// A `Alone` with what is required.
    #[inline]
    pub fn new(maybe: Option<AloneMaybe>) -> Self {
        Self {
            object: "alone".to_owned(),
            version: 3,
            ratio: 1.5,
            deleted: true,
            maybe,
            hint: None,
            preset: Some("preset".to_owned()),
            other: None,
            received: None,
            nothing: Nullable::Absent,
            part: Some("part".to_owned()),
            both: Some("b".to_owned()),
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
    pub fn preset(mut self, preset: impl Into<String>) -> Self {
        self.preset = Some(preset.into());
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

    /// Sets [`nothing`](field@Self::nothing) to null.
    #[inline]
    pub fn nothing_null(mut self) -> Self {
        self.nothing = Nullable::Null;
        self
    }

    /// Sets [`part`](field@Self::part).
    #[inline]
    pub fn part(mut self, part: impl Into<String>) -> Self {
        self.part = Some(part.into());
        self
    }

    /// Sets [`both`](field@Self::both).
    #[inline]
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }
}

runtime::model::object! {
    Alone {
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
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneMaybe {
    /// `m`.
    M,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    AloneMaybe {
        M => "m",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneHint {
    /// `hint`.
    Hint,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    AloneHint {
        Hint => "hint",
    }
}

/// Default of the server: `"another"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneOther {
    /// `other`.
    OtherValue,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    AloneOther {
        OtherValue => "other",
    }
}

/// Only received, never sent. Default of the server: `"received"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneReceived {
    /// `received`.
    Received,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    AloneReceived {
        Received => "received",
    }
}

/// Default of the server: `"nothing"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AloneNothing {
    /// `nothing`.
    Nothing,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    AloneNothing {
        Nothing => "nothing",
    }
}
