//! Types of `Stamp`.

/// Only received, never sent.
pub type Stamp = String;
