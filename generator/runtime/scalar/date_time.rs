//! Reads times as RFC 3339 has them (section 5.6).

use chrono::{DateTime, FixedOffset};

/// Reads a time with its offset.
#[must_use]
pub fn read(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}
