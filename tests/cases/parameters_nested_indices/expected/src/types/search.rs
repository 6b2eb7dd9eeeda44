//! Types of `search`.

use super::super::runtime;
use super::Rule;

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
