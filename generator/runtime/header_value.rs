//! Headers of replies as typed values (OpenAPI 3.0.3, Header Object).
// needs: error_decode, model; crates: http, serde, serde_json

use http::HeaderMap;

use super::error_decode::DecodeError;
use super::model::{Decode, from_slice};

/// The value of a header, if it is there.
///
/// Several lines of one name are one value with commas between (RFC 9110 section 5.3). A text is taken as it is; what is
/// not read from text is read from JSON, which numbers and flags are, or else from a list with commas.
///
/// # Errors
///
/// If the value cannot be read in any of these ways; the path of the error is the name of the header.
pub fn header<T: Decode>(headers: &HeaderMap, name: &str) -> Result<Option<T>, DecodeError> {
    let lines: Vec<_> = headers
        .get_all(name)
        .iter()
        .map(|line| String::from_utf8_lossy(line.as_bytes()))
        .collect();
    if lines.is_empty() {
        return Ok(None);
    }
    let text = lines.join(", ");
    let texts: Vec<&str> = text.split(',').map(str::trim).collect();
    from_slice(&json(&text))
        .or_else(|error| from_slice(text.as_bytes()).map_err(|_| error))
        .or_else(|error| from_slice(&json(&texts)).map_err(|_| error))
        .or_else(|error| from_slice(format!("[{text}]").as_bytes()).map_err(|_| error))
        .map(Some)
        .map_err(|error| error.at_key(name))
}

/// Texts always have a JSON form.
fn json(value: &(impl serde::Serialize + ?Sized)) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}
