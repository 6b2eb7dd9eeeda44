//! Types of `Flags`.

/// * `true`: Yes.
/// * `false`: No.
pub type Flags = bool;
