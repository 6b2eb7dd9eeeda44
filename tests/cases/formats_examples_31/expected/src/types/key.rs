//! Types of `Key`.

/// Format: `guid`.
pub type Key = String;
