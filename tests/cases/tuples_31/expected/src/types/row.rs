//! Types of `Row`.

/// Least number of items: `3`.
pub type Row = (i64, String, bool);
