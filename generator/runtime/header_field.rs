//! Header fields that callers set.
// needs: nothing; crates: http

use http::{HeaderName, HeaderValue};

/// Headers that say how a message is sent on one connection, and where it goes (RFC 9110 sections
/// 7.2 and 7.6.1): the transport sets those that HTTP needs. One that says something else would let
/// the server take the rest of a request for another one.
const OF_THE_TRANSPORT: &[&str] = &[
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Checks a header that a caller sets; a value is None if it is none of a header.
///
/// # Errors
///
/// Why it cannot be set.
pub(crate) fn check(
    name: &str,
    value: Option<HeaderValue>,
) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::try_from(name).map_err(|_| "its name is no header name")?;
    if OF_THE_TRANSPORT.contains(&name.as_str()) {
        return Err("it says how requests are sent, which the client does itself");
    }
    let value = value.ok_or("a header cannot hold one of its characters")?;
    let is_blank = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t'));
    match is_blank(value.as_bytes().first()) || is_blank(value.as_bytes().last()) {
        // They are no part of a value (RFC 9110 section 5.5), and get lost on the way.
        true => Err("its value begins or ends with a blank"),
        false => Ok((name, value)),
    }
}
