//! Types of `Receipt`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{Filter, Part};

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Receipt {
    pub part: Part,
    pub filter: Filter,
    pub number: Nullable<i64>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Receipt {
    /// A `Receipt` with what is required.
    #[inline]
    pub fn new(part: Part, filter: Filter) -> Self {
        Self {
            part,
            filter,
            number: Nullable::Absent,
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    Receipt {
        part: required("part"),
        filter: required("filter"),
        number: optional_nullable("number"),
        ..additional_properties
    }
}
