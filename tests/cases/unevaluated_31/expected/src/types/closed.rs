//! Types of `Closed`.

use super::Named;

/// unevaluatedProperties: `false`.
pub type Closed = Named;
