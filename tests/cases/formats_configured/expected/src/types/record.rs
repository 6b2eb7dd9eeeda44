//! Types of `Record`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use super::super::runtime;

use self::runtime::scalar::base64::Base64;
use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Record {
    /// Format: `api-token`.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub token: Secret<String>,
    /// Format: `timestamp`.
    pub when: Option<DateTime<FixedOffset>>,
    /// Format: `day`.
    pub day: Option<NaiveDate>,
    /// Format: `guid`.
    pub key: Option<Uuid>,
    /// Format: `blob`.
    pub blob: Option<Base64>,
    /// Format: `u32`.
    pub count: Option<u32>,
    pub id: Option<String>,
    /// Format: `ratio`.
    pub ratio: Option<f64>,
}

impl Record {
    /// A `Record` with what is required.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: Secret::new(token.into()),
            when: None,
            day: None,
            key: None,
            blob: None,
            count: None,
            id: None,
            ratio: None,
        }
    }

    /// Sets [`when`](field@Self::when).
    #[inline]
    pub fn when(mut self, when: DateTime<FixedOffset>) -> Self {
        self.when = Some(when);
        self
    }

    /// Sets [`day`](field@Self::day).
    #[inline]
    pub fn day(mut self, day: NaiveDate) -> Self {
        self.day = Some(day);
        self
    }

    /// Sets [`key`](field@Self::key).
    #[inline]
    pub fn key(mut self, key: Uuid) -> Self {
        self.key = Some(key);
        self
    }

    /// Sets [`blob`](field@Self::blob).
    #[inline]
    pub fn blob(mut self, blob: Base64) -> Self {
        self.blob = Some(blob);
        self
    }

    /// Sets [`count`](field@Self::count).
    #[inline]
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`ratio`](field@Self::ratio).
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }
}

runtime::model::object! {
    Record {
        token: required("token"),
        when: optional("when"),
        day: optional("day"),
        key: optional("key"),
        blob: optional("blob"),
        count: optional("count"),
        id: optional("id"),
        ratio: optional("ratio"),
    }
}
