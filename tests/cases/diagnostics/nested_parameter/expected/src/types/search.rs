//! Types of `search`.

use super::super::runtime;
use super::{Rule, StringOrStrings};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFilter {
    pub ids: Option<Vec<i64>>,
    pub rules: Option<Vec<Rule>>,
}

impl SearchFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ids`](field@Self::ids).
    #[inline]
    pub fn ids(mut self, ids: Vec<i64>) -> Self {
        self.ids = Some(ids);
        self
    }

    /// Sets [`rules`](field@Self::rules).
    #[inline]
    pub fn rules(mut self, rules: Vec<Rule>) -> Self {
        self.rules = Some(rules);
        self
    }
}

runtime::model::object! {
    SearchFilter {
        ids: optional("ids"),
        rules: optional("rules"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOptions {
    pub tags: Option<Vec<String>>,
    pub name: Option<String>,
}

impl SearchOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

runtime::model::object! {
    SearchOptions {
        tags: optional("tags"),
        name: optional("name"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDeeper {
    pub n: Option<SearchDeeperN>,
}

impl SearchDeeper {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`n`](field@Self::n).
    #[inline]
    pub fn n(mut self, n: SearchDeeperN) -> Self {
        self.n = Some(n);
        self
    }
}

runtime::model::object! {
    SearchDeeper {
        n: optional("n"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDeeperN {
    pub l: Option<Vec<Rule>>,
}

impl SearchDeeperN {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`l`](field@Self::l).
    #[inline]
    pub fn l(mut self, l: Vec<Rule>) -> Self {
        self.l = Some(l);
        self
    }
}

runtime::model::object! {
    SearchDeeperN {
        l: optional("l"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchEither {
    String(String),
    Object(Box<SearchEitherObject>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for SearchEither {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["l"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Object(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for SearchEither {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Object(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(SearchEither);

impl From<&str> for SearchEither {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for SearchEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<SearchEitherObject> for SearchEither {
    #[inline]
    fn from(value: SearchEitherObject) -> Self {
        Self::Object(Box::new(value))
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEitherObject {
    pub l: Option<StringOrStrings>,
}

impl SearchEitherObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`l`](field@Self::l).
    #[inline]
    pub fn l(mut self, l: StringOrStrings) -> Self {
        self.l = Some(l);
        self
    }
}

runtime::model::object! {
    SearchEitherObject {
        l: optional("l"),
    }
}
