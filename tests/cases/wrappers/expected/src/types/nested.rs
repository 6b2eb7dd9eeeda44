//! Types of `Nested`.

use super::TypedPart;

/// outer
///
/// inner.
pub type Nested = TypedPart;
