//! Types of `OldAlias`.

/// **Deprecated.**
pub type OldAlias = String;
