//! Follows redirects, and keeps credentials where they belong (RFC 9110, section 15.4).

use http::header::{
    ACCEPT, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE, IF_MATCH, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, LOCATION, RANGE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use url::Url;

use super::super::body::payload::Payload;
use super::super::transport::RequestParts;

/// How many redirects are followed in a row.
pub(crate) const LONGEST_CHAIN: u32 = 10;

/// The longest URL that is followed, in bytes: what servers at least should take (RFC 9110, section
/// 4.1), and some more.
const LONGEST_TARGET: usize = 16 * 1024;

/// What may go to another origin. Any other header could be a credential: API keys have names of
/// all kinds.
const HARMLESS: [HeaderName; 11] = [
    ACCEPT,
    CONTENT_ENCODING,
    CONTENT_LANGUAGE,
    CONTENT_TYPE,
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    IF_UNMODIFIED_SINCE,
    RANGE,
    USER_AGENT,
];

/// The headers that describe a body, which go when the body does.
const OF_BODY: [HeaderName; 3] = [CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE];

/// The request that a reply redirects to; `None` if it does not, or if that cannot be followed.
pub(crate) fn next(
    sent: &RequestParts<Payload>,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<RequestParts<Payload>> {
    let url = target(&sent.url, headers)?;
    let method = method_after(status, &sent.method)?;
    let mut next = RequestParts {
        method,
        url,
        ..sent.clone()
    };
    if next.method != sent.method {
        next.body = Payload::EMPTY;
        OF_BODY
            .iter()
            .for_each(|name| _ = next.headers.remove(name));
    }
    if !next.body.is_replayable() {
        return None;
    }
    if next.url.origin() != sent.url.origin() {
        // A body may hold secrets too, and it was not meant for anybody else.
        if !next.body.is_none() {
            return None;
        }
        next.headers = harmless(&next.headers);
    }
    Some(next)
}

/// Where the reply points to, taken as it is: nothing of the old query is added.
fn target(from: &Url, headers: &HeaderMap) -> Option<Url> {
    let location = std::str::from_utf8(headers.get(LOCATION)?.as_bytes()).ok()?;
    let mut url = from.join(location).ok()?;
    // It is no fault of an argument if the server asks for what cannot be sent.
    if !matches!(url.scheme(), "http" | "https") || url.as_str().len() > LONGEST_TARGET {
        return None;
    }
    // A server cannot make us log in elsewhere, and fragments are never sent.
    url.set_username("").ok()?;
    url.set_password(None).ok()?;
    url.set_fragment(None);
    Some(url)
}

/// The method of the next request, if the status is one that is followed.
fn method_after(status: StatusCode, method: &Method) -> Option<Method> {
    match status {
        StatusCode::SEE_OTHER if *method == Method::HEAD => Some(Method::HEAD),
        StatusCode::SEE_OTHER => Some(Method::GET),
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND if *method == Method::POST => {
            Some(Method::GET)
        }
        StatusCode::MOVED_PERMANENTLY
        | StatusCode::FOUND
        | StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT => Some(method.clone()),
        _ => None,
    }
}

fn harmless(headers: &HeaderMap) -> HeaderMap {
    let kept = headers
        .iter()
        .filter(|(name, value)| HARMLESS.contains(name) && !value.is_sensitive());
    kept.map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
