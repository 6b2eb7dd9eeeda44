//! Types of `Beside`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::Free;

use self::runtime::model::nullable::Nullable;
use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Beside {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pw: Secret<String>,
    pub keys: Option<Vec<Secret<String>>>,
    pub about: Option<serde_json::Value>,
    pub object: Option<serde_json::Map<String, serde_json::Value>>,
    pub list: Option<Vec<serde_json::Value>>,
    pub map: Option<BTreeMap<String, Vec<serde_json::Value>>>,
    pub texts: Option<BTreeMap<String, String>>,
    /// Anything.
    pub aliased: Option<Free>,
    pub nullable: Nullable<serde_json::Map<String, serde_json::Value>>,
    /// Least number of items: `2`.
    pub pair: Option<(i64, serde_json::Value)>,
}

impl Beside {
    /// A `Beside` with what is required.
    #[inline]
    pub fn new(pw: impl Into<String>) -> Self {
        Self {
            pw: Secret::new(pw.into()),
            keys: None,
            about: None,
            object: None,
            list: None,
            map: None,
            texts: None,
            aliased: None,
            nullable: Nullable::Absent,
            pair: None,
        }
    }

    /// Sets [`keys`](field@Self::keys).
    #[inline]
    pub fn keys(mut self, keys: Vec<Secret<String>>) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Sets [`about`](field@Self::about).
    #[inline]
    pub fn about(mut self, about: impl Into<serde_json::Value>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// Sets [`object`](field@Self::object).
    #[inline]
    pub fn object(mut self, object: serde_json::Map<String, serde_json::Value>) -> Self {
        self.object = Some(object);
        self
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    pub fn list(mut self, list: Vec<serde_json::Value>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets [`map`](field@Self::map).
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, Vec<serde_json::Value>>) -> Self {
        self.map = Some(map);
        self
    }

    /// Sets [`texts`](field@Self::texts).
    #[inline]
    pub fn texts(mut self, texts: BTreeMap<String, String>) -> Self {
        self.texts = Some(texts);
        self
    }

    /// Sets [`aliased`](field@Self::aliased).
    #[inline]
    pub fn aliased(mut self, aliased: impl Into<serde_json::Value>) -> Self {
        self.aliased = Some(aliased.into());
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    #[inline]
    pub fn nullable(mut self, nullable: serde_json::Map<String, serde_json::Value>) -> Self {
        self.nullable = Nullable::Value(nullable);
        self
    }

    /// Sets [`pair`](field@Self::pair).
    #[inline]
    pub fn pair(mut self, pair: (i64, serde_json::Value)) -> Self {
        self.pair = Some(pair);
        self
    }
}

runtime::model::object! {
    Beside {
        pw: required("pw"),
        keys: optional("keys"),
        about: optional("about"),
        object: optional("object"),
        list: optional("list"),
        map: optional("map"),
        texts: optional("texts"),
        aliased: optional("aliased"),
        nullable: optional_nullable("nullable"),
        pair: optional("pair"),
    }
}
