//! Types of `Not`.

/// not: `{"enum": ["a"]}`.
pub type Not = String;
