//! Dates and times (RFC 3339 section 5.6), OpenAPI's formats `date` and `date-time`.

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};

use super::super::json::Json;
use super::super::model::{Decode, Encode, Sink};
use super::date_time;

/// Keeps the offset, and the fraction of the second down to nanoseconds.
impl Decode for DateTime<FixedOffset> {
    fn decode(json: Json<'_>) -> Self {
        json.or_refuse(json.as_str().and_then(date_time::read), "date-time")
    }
}

/// An offset of zero is written as `Z`.
impl Encode for DateTime<FixedOffset> {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.str(&self.to_rfc3339_opts(SecondsFormat::AutoSi, true));
    }
}

impl Decode for NaiveDate {
    fn decode(json: Json<'_>) -> Self {
        json.or_refuse(json.as_str().and_then(date), "date")
    }
}

impl Encode for NaiveDate {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.str(&self.to_string());
    }
}

/// Reads `2023-11-07` and nothing looser: chrono would take blanks, signs and missing zeros too.
fn date(text: &str) -> Option<NaiveDate> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return None;
    }
    let (year, month, day) = (text.get(..4)?, text.get(5..7)?, text.get(8..)?);
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}
