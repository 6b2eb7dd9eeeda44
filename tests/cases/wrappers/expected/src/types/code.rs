//! Types of `Code`.

/// Pattern: `"^[a-z]+$"`.
pub type Code = String;
