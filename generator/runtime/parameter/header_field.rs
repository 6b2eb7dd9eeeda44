//! Header fields that callers set.

use http::{HeaderName, HeaderValue};

use super::super::transport::headers::TRANSPORT_HEADERS;

/// Whether a text begins or ends with a blank. Those are no part of the value of a header, nor of one
/// that it lists (RFC 9110 sections 5.5 and 5.6.1), and get lost on the way.
pub(crate) fn is_padded(text: &[u8]) -> bool {
    let is_blank = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t'));
    is_blank(text.first()) || is_blank(text.last())
}

/// Checks a header that a caller sets; a value is None if it is none of a header. One of the
/// transport that contradicts it would let the server take the rest of a request for another one.
///
/// # Errors
///
/// Why it cannot be set.
pub(crate) fn check(
    name: &str,
    value: Option<HeaderValue>,
) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::try_from(name).map_err(|_| "its name is no header name")?;
    if TRANSPORT_HEADERS.contains(&name.as_str()) {
        return Err("it says how requests are sent, which the client does itself");
    }
    let value = value.ok_or("a header cannot hold one of its characters")?;
    match is_padded(value.as_bytes()) {
        true => Err("its value begins or ends with a blank"),
        false => Ok((name, value)),
    }
}
