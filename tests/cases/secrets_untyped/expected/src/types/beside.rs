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
