//! Bodies of replies that come compressed.

use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

use super::super::error::decode::{DecodeError, shortened};
use super::BodyStream;
#[cfg(any(feature = "gzip", feature = "brotli"))]
use super::content_decoder::decode as undo;

/// The most encodings of one body, each over the next, that are undone.
const MOST: usize = 3;

/// Asks for the encodings that this client undoes, which its features `gzip` and `brotli` say. A
/// caller who asks for others, or for a part of the body, is not overruled: a part of an encoded
/// body cannot be decoded.
pub(crate) fn ask(headers: &mut HeaderMap) {
    let undone = match (cfg!(feature = "gzip"), cfg!(feature = "brotli")) {
        (true, true) => "gzip, br",
        (true, false) => "gzip",
        (false, true) => "br",
        (false, false) => return,
    };
    if !headers.contains_key(http::header::RANGE) {
        let undone = HeaderValue::from_static(undone);
        headers.entry(ACCEPT_ENCODING).or_insert(undone);
    }
}

/// Undoes the encodings of a body, if they all are such as this client undoes; what the headers say
/// of the encoded body goes with them.
pub(crate) fn decode(headers: &mut HeaderMap, body: BodyStream) -> BodyStream {
    let names = names(headers);
    if names.is_empty() || names.len() > MOST {
        return body;
    }
    match undo(&names, body) {
        Ok(body) => {
            headers.remove(CONTENT_ENCODING);
            headers.remove(CONTENT_LENGTH);
            body
        }
        Err(body) => body,
    }
}

/// Gives the body back as it is: no encoding is known.
#[cfg(not(any(feature = "gzip", feature = "brotli")))]
fn undo(_: &[String], body: BodyStream) -> Result<BodyStream, BodyStream> {
    Err(body)
}

/// Says why a body cannot be read whose encoding was not undone, and for which nobody has asked.
pub(crate) fn refuse(asked: [&HeaderMap; 2], headers: &HeaderMap) -> Option<DecodeError> {
    let names = names(headers);
    let is_asked = |name: &String| {
        let values = asked
            .iter()
            .flat_map(|asked| asked.get_all(ACCEPT_ENCODING));
        let mut values = values.flat_map(|value| value.to_str().unwrap_or_default().split(','));
        values.any(|one| asks_for(one, name))
    };
    if names.iter().all(is_asked) {
        return None;
    }
    let names = shortened(&names.join(", "));
    let found = format!("`Content-Encoding: {names}`");
    Some(DecodeError::new(
        "a body without an encoding that was not asked for",
        found,
    ))
}

/// Whether an entry of `Accept-Encoding` asks for an encoding, and does not refuse it by a weight of
/// zero (RFC 9110 section 12.4.2).
fn asks_for(entry: &str, encoding: &str) -> bool {
    let mut parameters = entry.split(';').map(str::trim);
    let name = parameters.next().unwrap_or_default();
    let weight = parameters.find_map(|one| one.strip_prefix("q=").or(one.strip_prefix("Q=")));
    let is_refused = weight.and_then(|weight| weight.parse::<f32>().ok()) == Some(0.0);
    // `x-gzip` is another name of `gzip` (RFC 9110 section 8.4.1.3).
    let plain = |name: &str| {
        name.to_ascii_lowercase()
            .trim_start_matches("x-")
            .to_owned()
    };
    plain(name) == plain(encoding) && !is_refused
}

/// Whether the body of a reply with these headers is still encoded. Browsers undo encodings
/// themselves, and leave the header as it is.
pub(crate) fn is_encoded(headers: &HeaderMap) -> bool {
    !cfg!(target_arch = "wasm32")
        && headers.contains_key(CONTENT_ENCODING)
        && !names(headers).is_empty()
}

/// The encodings of a body in the order in which they were applied, in lower case.
fn names(headers: &HeaderMap) -> Vec<String> {
    let mut names = Vec::new();
    for value in headers.get_all(CONTENT_ENCODING) {
        // A name that is no text is none that anybody knows.
        let value = String::from_utf8_lossy(value.as_bytes()).to_ascii_lowercase();
        let all = value.split(',').map(|name| name.trim().to_owned());
        names.extend(all.filter(|name| !matches!(&**name, "" | "identity")));
    }
    names
}
