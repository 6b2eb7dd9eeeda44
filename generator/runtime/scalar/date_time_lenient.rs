//! Reads times as RFC 3339 has them (section 5.6), and those that lack an offset or have a blank for `T`.

use chrono::{DateTime, FixedOffset, NaiveDateTime};

/// Reads a time; one without an offset is UTC.
#[must_use]
pub fn read(text: &str) -> Option<DateTime<FixedOffset>> {
    let text = text.replacen(' ', "T", 1);
    let time = DateTime::parse_from_rfc3339(&text).ok();
    time.or_else(|| {
        let time = NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
        Some(time.and_utc().fixed_offset())
    })
}
