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

    /// Sets [`matrix`](field@Self::matrix).
    #[inline]
    pub fn matrix(mut self, matrix: Vec<Vec<Vec<f64>>>) -> Self {
        self.matrix = Some(matrix);
        self
    }

    /// Sets [`by_name`](field@Self::by_name).
    #[inline]
    pub fn by_name(
        mut self,
        by_name: BTreeMap<String, BTreeMap<String, NestedByNameValueValue>>,
    ) -> Self {
        self.by_name = Nullable::Value(by_name);
        self
    }

    /// Sets [`by_name`](field@Self::by_name) to null.
    #[inline]
    pub fn by_name_null(mut self) -> Self {
        self.by_name = Nullable::Null;
        self
    }
}

runtime::model::object! {
    Nested {
        matrix: optional("matrix"),
        by_name: optional_nullable("by_name"),
    }
}

pub type NestedByNameValueValue = BTreeMap<String, Vec<Option<String>>>;
