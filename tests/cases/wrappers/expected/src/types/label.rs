//! Types of `Label`.

/// Greatest length: `9`.
pub type Label = String;
