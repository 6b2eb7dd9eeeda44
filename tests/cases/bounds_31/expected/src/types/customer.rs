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

    /// Sets [`mail`](field@Self::mail).
    #[inline]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`num`](field@Self::num).
    #[inline]
    pub fn num(mut self, num: i64) -> Self {
        self.num = Some(num);
        self
    }

    /// Sets [`num2`](field@Self::num2).
    #[inline]
    pub fn num2(mut self, num2: i64) -> Self {
        self.num2 = Some(num2);
        self
    }

    /// Sets [`map`](field@Self::map).
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, String>) -> Self {
        self.map = Some(map);
        self
    }

    /// Sets [`map_of_maps`](field@Self::map_of_maps).
    #[inline]
    pub fn map_of_maps(mut self, map_of_maps: BTreeMap<String, BTreeMap<String, i64>>) -> Self {
        self.map_of_maps = Some(map_of_maps);
        self
    }

    /// Sets [`list_of_lists`](field@Self::list_of_lists).
    #[inline]
    pub fn list_of_lists(mut self, list_of_lists: Vec<Vec<i64>>) -> Self {
        self.list_of_lists = Some(list_of_lists);
        self
    }

    /// Sets [`map_of_lists`](field@Self::map_of_lists).
    #[inline]
    pub fn map_of_lists(mut self, map_of_lists: BTreeMap<String, Vec<String>>) -> Self {
        self.map_of_lists = Some(map_of_lists);
        self
    }

    /// Sets [`list_of_short`](field@Self::list_of_short).
    #[inline]
    pub fn list_of_short(mut self, list_of_short: Vec<ShortText>) -> Self {
        self.list_of_short = Some(list_of_short);
        self
    }

    /// Sets [`labels`](field@Self::labels).
    #[inline]
    pub fn labels(mut self, labels: Labels) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets [`maybe`](field@Self::maybe).
    #[inline]
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }

    /// Sets [`maybe2`](field@Self::maybe2).
    #[inline]
    pub fn maybe2(mut self, maybe2: impl Into<String>) -> Self {
        self.maybe2 = Nullable::Value(maybe2.into());
        self
    }

    /// Sets [`either`](field@Self::either).
    #[inline]
    pub fn either(mut self, either: IntegerOrString) -> Self {
        self.either = Some(either);
        self
    }

    /// Sets [`ref_`](field@Self::ref_).
    #[inline]
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = Some(ref_.into());
        self
    }

    /// Sets [`pat`](field@Self::pat).
    #[inline]
    pub fn pat(mut self, pat: BTreeMap<String, String>) -> Self {
        self.pat = Some(pat);
        self
    }

    /// Sets [`named`](field@Self::named).
    #[inline]
    pub fn named(mut self, named: BTreeMap<String, String>) -> Self {
        self.named = Some(named);
        self
    }

    /// Sets [`tup`](field@Self::tup).
    #[inline]
    pub fn tup(mut self, tup: Vec<IntegerOrString>) -> Self {
        self.tup = Some(tup);
        self
    }

    /// Sets [`both`](field@Self::both).
    #[inline]
    pub fn both(mut self, both: Vec<String>) -> Self {
        self.both = Some(both);
        self
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
