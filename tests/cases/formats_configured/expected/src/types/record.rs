//! Types of `Record`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::scalar_base64::Base64;
use super::super::runtime::secret::Secret;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// Format: `api-token`.
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
    pub fn when(mut self, when: DateTime<FixedOffset>) -> Self {
        self.when = Some(when);
        self
    }

    /// Sets [`day`](field@Self::day).
    pub fn day(mut self, day: NaiveDate) -> Self {
        self.day = Some(day);
        self
    }

    /// Sets [`key`](field@Self::key).
    pub fn key(mut self, key: Uuid) -> Self {
        self.key = Some(key);
        self
    }

    /// Sets [`blob`](field@Self::blob).
    pub fn blob(mut self, blob: Base64) -> Self {
        self.blob = Some(blob);
        self
    }

    /// Sets [`count`](field@Self::count).
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`ratio`](field@Self::ratio).
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }
}

impl Decode for Record {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            token: object.required("token")?,
            when: object.optional("when")?,
            day: object.optional("day")?,
            key: object.optional("key")?,
            blob: object.optional("blob")?,
            count: object.optional("count")?,
            id: object.optional("id")?,
            ratio: object.optional("ratio")?,
        })
    }
}

impl Encode for Record {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("token", &self.token),
            optional("when", &self.when),
            optional("day", &self.day),
            optional("key", &self.key),
            optional("blob", &self.blob),
            optional("count", &self.count),
            optional("id", &self.id),
            optional("ratio", &self.ratio),
        ]);
    }
}

runtime::model::serde_bridge!(Record);
