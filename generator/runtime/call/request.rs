//! Makes the request of a draft: URL, headers and credentials.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use super::super::auth::usable::Placed;
use super::super::body::content_encoding;
use super::super::body::payload::Payload;
use super::super::error::Failure;
use super::super::error::kinds::ArgumentError;
use super::super::transport::RequestParts;
use super::draft::Draft;

/// What is a credential by its name, whoever set it.
const CREDENTIALS: [HeaderName; 3] = [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION];

/// Makes the request of a draft; `path` is below that of the server. It can be sent as often as its
/// payload can.
pub(crate) fn make(
    draft: &Draft,
    path: &str,
    credentials: &[Placed],
) -> Result<RequestParts<Payload>, Failure> {
    let mut headers = headers(draft, credentials);
    set_cookies(&mut headers, &cookies(draft, credentials))?;
    Ok(RequestParts {
        method: draft.method.clone(),
        url: url(draft, path, credentials)?,
        headers,
        body: draft.payload.clone(),
    })
}

/// The headers of all requests, then those of the operation, of its credentials, and of the call.
fn headers(draft: &Draft, credentials: &[Placed]) -> HeaderMap {
    let common = &draft.core.shared().headers;
    // With room for `Accept`, `Cookie` and the length of the body.
    let most = common.len() + credentials.len() + draft.headers.len() + 3;
    let mut headers = HeaderMap::with_capacity(most);
    copy(common, &mut headers);
    if draft.without_credentials && draft.core.shared().has_user_info {
        headers.remove(AUTHORIZATION);
    }
    let accept = Bytes::from_static(draft.accept.as_bytes());
    if let (false, Ok(accept)) = (accept.is_empty(), HeaderValue::from_maybe_shared(accept)) {
        headers.insert(ACCEPT, accept);
    }
    for credential in credentials {
        if let Placed::Header(name, value) = credential {
            headers.insert(name, value.clone());
        }
    }
    copy(&draft.headers, &mut headers);
    content_encoding::ask(&mut headers);
    headers
}

/// The assignments of the cookie header.
fn cookies<'d>(draft: &'d Draft, credentials: &'d [Placed]) -> Vec<&'d str> {
    let placed = credentials.iter().filter_map(|placed| match placed {
        Placed::Cookie(text) => Some(text.as_str()),
        Placed::Header(..) | Placed::Query(_) => None,
    });
    let cookies = draft.cookies.iter().map(|(_, text)| text.as_str());
    cookies.chain(placed).collect()
}

/// The path below that of the server, with all that is in the query.
fn url(draft: &Draft, path: &str, credentials: &[Placed]) -> Result<Url, Failure> {
    let placed = credentials.iter().filter_map(|placed| match placed {
        Placed::Query(text) => Some(text),
        Placed::Header(..) | Placed::Cookie(_) => None,
    });
    let (path, query) = match path.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (path, None),
    };
    let extra = draft.extra_query.iter().map(|(_, text)| text);
    let assignments = draft.query.iter().map(|(_, text)| text);
    let assignments = assignments.chain(extra).chain(placed);
    // A value that writes nothing leaves nothing.
    let assignments = assignments.filter(|assignment| !assignment.is_empty());
    let query = assignments.fold(query, |query, assignment| match query {
        Some(query) => Some(query + "&" + assignment),
        None => Some(assignment.clone()),
    });
    let mut url = base(draft)?;
    let above = url.path().trim_end_matches('/');
    // Only the path is read anew: the rest of a URL is what takes longest to read.
    match above.is_empty() && path.starts_with('/') {
        true => url.set_path(path),
        false => {
            let slash = if path.starts_with('/') { "" } else { "/" };
            url.set_path(&format!("{above}{slash}{path}"));
        }
    }
    url.set_query(query.as_deref());
    Ok(url)
}

/// Sets headers, and marks what is a credential.
fn copy(from: &HeaderMap, to: &mut HeaderMap) {
    for (name, value) in from {
        let mut value = value.clone();
        if CREDENTIALS.contains(name) {
            value.set_sensitive(true);
        }
        to.insert(name, value);
    }
}

/// Adds cookies to those that the user has set by hand.
fn set_cookies(headers: &mut HeaderMap, cookies: &[&str]) -> Result<(), Failure> {
    if cookies.is_empty() {
        return Ok(());
    }
    let by_hand = headers.get(COOKIE).and_then(|value| value.to_str().ok());
    let all: Vec<&str> = by_hand.into_iter().chain(cookies.iter().copied()).collect();
    let mut value = HeaderValue::from_str(&all.join("; ")).map_err(|_| {
        Failure::Argument(ArgumentError::new(
            "cookie",
            "a header cannot hold one of its characters",
        ))
    })?;
    value.set_sensitive(true);
    headers.insert(COOKIE, value);
    Ok(())
}

/// Where the call goes: to the server of the operation, unless the client says that all calls go
/// elsewhere. A relative URL is relative to the base URL (RFC 3986 section 5). Of its query and
/// fragment nothing is sent.
fn base(draft: &Draft) -> Result<Url, Failure> {
    let shared = draft.core.shared();
    let is_relative = |server: &str| !server.contains("://") && !server.starts_with("//");
    let holds = |server: &&str| !shared.everywhere || (shared.joins_servers && is_relative(server));
    let Some(server) = draft.server.filter(holds) else {
        return Ok(shared.base_url.clone());
    };
    let base = shared.base_url.join(server).ok();
    let mut base = base.filter(|url| !url.cannot_be_a_base()).ok_or_else(|| {
        Failure::Argument(ArgumentError::new(
            "server",
            "the operation's is no valid URL",
        ))
    })?;
    base.set_fragment(None);
    Ok(base)
}
