//! Types of `ShortText`.

/// Greatest length: `20`. Pattern: `"^[a-z]"`.
pub type ShortText = String;
