//! Types of `Formats`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Formats {
    /// Format: `dateTime`.
    pub date_time_camel: Option<DateTime<FixedOffset>>,
    /// Format: `datetime`.
    pub datetime: Option<DateTime<FixedOffset>>,
    /// Format: `date_time`. Example: `"2026-01-01 10:00:00"`.
    pub date_underscore_time: Option<DateTime<FixedOffset>>,
    /// Format: `UUID`.
    pub upper: Option<Uuid>,
    /// Format: `guid`. Default of the server: `"00000000-0000-0000-0000-000000000001"`.
    pub guid: Option<Uuid>,
    /// Format: `timestamp`.
    pub timestamp: Option<String>,
    /// Format: `datetime`. Example: `"yesterday"`.
    pub no_time: Option<String>,
    /// Format: `guid`. Example: `"abc"`.
    pub no_uuid: Option<String>,
}

impl Formats {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`date_time_camel`](field@Self::date_time_camel).
    #[inline]
    pub fn date_time_camel(mut self, date_time_camel: DateTime<FixedOffset>) -> Self {
        self.date_time_camel = Some(date_time_camel);
        self
    }

    /// Sets [`datetime`](field@Self::datetime).
    #[inline]
    pub fn datetime(mut self, datetime: DateTime<FixedOffset>) -> Self {
        self.datetime = Some(datetime);
        self
    }

    /// Sets [`date_underscore_time`](field@Self::date_underscore_time).
    #[inline]
    pub fn date_underscore_time(mut self, date_underscore_time: DateTime<FixedOffset>) -> Self {
        self.date_underscore_time = Some(date_underscore_time);
        self
    }

    /// Sets [`upper`](field@Self::upper).
    #[inline]
    pub fn upper(mut self, upper: Uuid) -> Self {
        self.upper = Some(upper);
        self
    }

    /// Sets [`guid`](field@Self::guid).
    #[inline]
    pub fn guid(mut self, guid: Uuid) -> Self {
        self.guid = Some(guid);
        self
    }

    /// Sets [`timestamp`](field@Self::timestamp).
    #[inline]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets [`no_time`](field@Self::no_time).
    #[inline]
    pub fn no_time(mut self, no_time: impl Into<String>) -> Self {
        self.no_time = Some(no_time.into());
        self
    }

    /// Sets [`no_uuid`](field@Self::no_uuid).
    #[inline]
    pub fn no_uuid(mut self, no_uuid: impl Into<String>) -> Self {
        self.no_uuid = Some(no_uuid.into());
        self
    }
}

runtime::model::object! {
    Formats {
        date_time_camel: optional("dateTime"),
        datetime: optional("datetime"),
        date_underscore_time: optional("date_time"),
        upper: optional("upper"),
        guid: optional("guid"),
        timestamp: optional("timestamp"),
        no_time: optional("no_time"),
        no_uuid: optional("no_uuid"),
    }
}
