//! Types of `Formatted`.

/// The first format counts.
///
/// At least: `1`.
pub type Formatted = i32;
