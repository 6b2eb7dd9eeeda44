//! Types of `Email`.

/// Format: `email`.
pub type Email = String;
