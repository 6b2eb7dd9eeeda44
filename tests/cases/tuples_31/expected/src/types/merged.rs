//! Types of `Merged`.

use super::Row;

/// Least number of items: `2`. Greatest number of items: `2`.
pub type Merged = (String, Row);
