//! Types of `Scalars`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use super::super::runtime;

use self::runtime::model::nullable::Nullable;
use self::runtime::model::open_enum::{Unlisted, UnlistedInteger};
use self::runtime::scalar::base64::Base64;

#[derive(Clone)]
#[non_exhaustive]
pub struct Scalars {
    pub name: String,
    pub count: i64,
    pub small: Option<i32>,
    pub large: Option<i64>,
    /// At least: `0`.
    pub size: Option<i64>,
    pub ratio: Option<f64>,
    pub flag: Option<bool>,
    pub id: Option<Uuid>,
    pub at: Option<DateTime<FixedOffset>>,
    pub day: Option<NaiveDate>,
    pub data: Option<Base64>,
    pub maybe: Nullable<String>,
    pub any: Option<serde_json::Value>,
    pub kind: Option<ScalarsKind>,
    pub level: Option<ScalarsLevel>,
    pub fixed: Option<ScalarsFixed>,
}

impl Scalars {
    /// A `Scalars` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>, count: i64) -> Self {
        Self {
            name: name.into(),
            count,
            small: None,
            large: None,
            size: None,
            ratio: None,
            flag: None,
            id: None,
            at: None,
            day: None,
            data: None,
            maybe: Nullable::Absent,
            any: None,
            kind: None,
            level: None,
            fixed: None,
        }
    }

    /// Sets [`small`](field@Self::small).
    #[inline]
    pub fn small(mut self, small: i32) -> Self {
        self.small = Some(small);
        self
    }

    /// Sets [`large`](field@Self::large).
    #[inline]
    pub fn large(mut self, large: i64) -> Self {
        self.large = Some(large);
        self
    }

    /// Sets [`size`](field@Self::size).
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`ratio`](field@Self::ratio).
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }

    /// Sets [`flag`](field@Self::flag).
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: DateTime<FixedOffset>) -> Self {
        self.at = Some(at);
        self
    }

    /// Sets [`day`](field@Self::day).
    #[inline]
    pub fn day(mut self, day: NaiveDate) -> Self {
        self.day = Some(day);
        self
    }

    /// Sets [`data`](field@Self::data).
    #[inline]
    pub fn data(mut self, data: Base64) -> Self {
        self.data = Some(data);
        self
    }

    /// Sets [`maybe`](field@Self::maybe).
    #[inline]
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }

    /// Sets [`maybe`](field@Self::maybe) to null.
    #[inline]
    pub fn maybe_null(mut self) -> Self {
        self.maybe = Nullable::Null;
        self
    }

    /// Sets [`any`](field@Self::any).
    #[inline]
    pub fn any(mut self, any: impl Into<serde_json::Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: ScalarsKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets [`level`](field@Self::level).
    #[inline]
    pub fn level(mut self, level: ScalarsLevel) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets [`fixed`](field@Self::fixed).
    #[inline]
    pub fn fixed(mut self, fixed: ScalarsFixed) -> Self {
        self.fixed = Some(fixed);
        self
    }
}

runtime::model::object! {
    Scalars {
        name: required("name"),
        count: required("count"),
        small: optional("small"),
        large: optional("large"),
        size: optional("size"),
        ratio: optional("ratio"),
        flag: optional("flag"),
        id: optional("id"),
        at: optional("at"),
        day: optional("day"),
        data: optional("data"),
        maybe: optional_nullable("maybe"),
        any: optional("any"),
        kind: optional("kind"),
        level: optional("level"),
        fixed: optional("fixed"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScalarsKind {
    /// `one`.
    One,
    /// `two`.
    Two,
    /// `""`.
    Empty,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ScalarsKind {
        One => "one",
        Two => "two",
        Empty => "",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScalarsLevel {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// `-3`.
    Minus3,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    ScalarsLevel {
        N1 => 1,
        N2 => 2,
        Minus3 => - 3,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScalarsFixed {
    /// `always`.
    Always,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    ScalarsFixed {
        Always => "always",
    }
}
