//! Types of `Broken`.

/// Format: `odd`.
pub type Broken = String;
