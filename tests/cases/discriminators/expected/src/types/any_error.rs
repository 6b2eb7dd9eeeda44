//! Types of `AnyError`.

use super::ApiError;

/// What went wrong.
pub type AnyError = ApiError;
