//! Types that are not the document's, read from JSON.

use std::any::type_name;

use serde::de::DeserializeOwned;

use super::super::error::decode::DecodeError;
use super::super::json::Tape;
use super::super::json::bounds::Bounds;

/// Reads a value of any type from JSON text as far as it may be read.
///
/// The bounds hold for the text, whatever is made of it. What serde says of a value may quote it,
/// so that the error has nothing of that but the place.
///
/// # Errors
///
/// If the bytes are not one JSON value, or not one that `T` can be read from, or the bounds are
/// exceeded.
pub(crate) fn from_slice<T: DeserializeOwned>(
    bytes: &[u8],
    bounds: &Bounds,
) -> Result<T, DecodeError> {
    let text = Tape::parse_within(bytes, bounds)?.source();
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let found = format!("another value at line {line}, column {column}");
        DecodeError::new(type_name::<T>(), found)
    })
}
