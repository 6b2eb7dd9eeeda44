//! Types of `Nested`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nested {
    pub matrix: Option<Vec<Vec<Vec<f64>>>>,
    pub by_name: Nullable<BTreeMap<String, BTreeMap<String, NestedByNameValueValue>>>,
}

impl Nested {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Nested {
        matrix: optional("matrix"),
        by_name: optional_nullable("by_name"),
    }
}

pub type NestedByNameValueValue = BTreeMap<String, Vec<Option<String>>>;
