//! Types of `Formatted`.

use chrono::{DateTime, FixedOffset};

pub type Formatted = DateTime<FixedOffset>;
