//! Types of `Customer`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{Email, IntegerOrString, Labels, ShortText};

use self::runtime::model::nullable::Nullable;

/// Least number of properties: `1`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customer {
    /// Format: `email`. Least length: `3`. Greatest length: `20`. Greatest length: `30`. Pattern:
    /// `"^[a-z]"`.
    pub mail: Option<Email>,
    /// Greatest length: `12`. Greatest length: `20`. Pattern: `"^[a-z]"`.
    pub name: Option<ShortText>,
    /// At least: `5`. At least: `1`. At most: `50`. At most: `100`.
    pub num: Option<i64>,
    /// More than: `4`. At least: `2`. A multiple of: `2`. A multiple of: `3`.
    pub num2: Option<i64>,
    /// Each value: greatest length `9`.
    pub map: Option<BTreeMap<String, String>>,
    /// Each value of each value: at least `3`.
    pub map_of_maps: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    /// Least number of items: `1`.
    ///
    /// * Each item: greatest number of items `4`.
    /// * Each item of each item: A cell. At least `3`.
    pub list_of_lists: Option<Vec<Vec<i64>>>,
    /// * Each value: greatest number of items `2`; all items differ.
    /// * Each item of each value: format `hostname`.
    pub map_of_lists: Option<BTreeMap<String, Vec<String>>>,
    pub list_of_short: Option<Vec<ShortText>>,
    /// Labels of it.
    pub labels: Option<Labels>,
    /// Greatest length: `4`.
    pub maybe: Nullable<String>,
    /// When set.
    ///
    /// Greatest length: `7`.
    pub maybe2: Nullable<String>,
    /// * Possibly: greatest length `7`.
    /// * Possibly: at least `3`.
    pub either: Option<IntegerOrString>,
    /// own words
    pub ref_: Option<ShortText>,
    /// * Names of properties match `^x-`.
    /// * Each such value: greatest length `3`.
    pub pat: Option<BTreeMap<String, String>>,
    /// propertyNames: `{"pattern": "^[a-z]+$"}`.
    ///
    /// Each value: greatest length `3`.
    pub named: Option<BTreeMap<String, String>>,
    /// * An item: greatest length `2`.
    /// * An item: at least `3`.
    pub tup: Option<Vec<IntegerOrString>>,
    /// Least number of items: `3`. Least number of items: `2`. Greatest number of items: `9`.
    pub both: Option<Vec<String>>,
}

impl Customer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Customer {
        mail: optional("mail"),
        name: optional("name"),
        num: optional("num"),
        num2: optional("num2"),
        map: optional("map"),
        map_of_maps: optional("mapOfMaps"),
        list_of_lists: optional("listOfLists"),
        map_of_lists: optional("mapOfLists"),
        list_of_short: optional("listOfShort"),
        labels: optional("labels"),
        maybe: optional_nullable("maybe"),
        maybe2: optional_nullable("maybe2"),
        either: optional("either"),
        ref_: optional("ref"),
        pat: optional("pat"),
        named: optional("named"),
        tup: optional("tup"),
        both: optional("both"),
    }
}
