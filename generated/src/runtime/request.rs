//! Makes a request of a draft: URL, headers and credentials.
// needs: draft, error, error_kinds, path_template, payload, security_apply; crates: http, url

use http::header::{ACCEPT, AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderValue, Method};
use url::Url;

use super::draft::Draft;
use super::error::Failure;
use super::error_kinds::ArgumentError;
use super::path_template;
use super::payload::Payload;
use super::security_apply::{self, Placed};

/// A request that can be sent as often as its payload can.
#[derive(Clone)]
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
}

/// Makes the request of a draft.
pub(crate) async fn prepare(draft: &mut Draft) -> Result<Outgoing, Failure> {
    if let Some(problem) = draft.problem.take() {
        return Err(Failure::Argument(problem));
    }
    let path = path_template::assemble(draft.plan.path, &draft.path).map_err(Failure::Argument)?;
    let mut headers = common_headers(draft);
    let placed = security_apply::place(
        &draft.core.shared().credentials,
        draft.plan.security,
        &headers,
    );
    let placed = placed.await.map_err(Failure::MissingCredential)?;
    let mut query: Vec<String> = draft.query.iter().map(|(_, text)| text.clone()).collect();
    let mut cookies: Vec<String> = draft.cookies.iter().map(|(_, text)| text.clone()).collect();
    for credential in placed {
        match credential {
            Placed::Header(name, _) if draft.headers.contains_key(&name) => {}
            Placed::Header(name, value) => _ = headers.insert(name, value),
            Placed::Query(text) => query.push(text),
            Placed::Cookie(text) => cookies.push(text),
        }
    }
    set_cookies(&mut headers, cookies)?;
    mark_sensitive(&mut headers);
    let url = join(&base(draft)?, &path, &query)?;
    Ok(Outgoing {
        method: draft.plan.method.clone(),
        url,
        headers,
        payload: draft.payload.clone(),
    })
}

/// The headers of all requests, then those of the operation, then those of the call.
fn common_headers(draft: &Draft) -> HeaderMap {
    let mut headers = draft.core.shared().headers.clone();
    if let (false, Ok(accept)) = (
        draft.plan.accept.is_empty(),
        HeaderValue::from_str(draft.plan.accept),
    ) {
        headers.insert(ACCEPT, accept);
    }
    for (name, value) in &draft.headers {
        headers.insert(name, value.clone());
    }
    headers
}

/// Adds cookies to those that the user has set by hand.
fn set_cookies(headers: &mut HeaderMap, mut cookies: Vec<String>) -> Result<(), Failure> {
    if cookies.is_empty() {
        return Ok(());
    }
    let by_hand = headers
        .get(COOKIE)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned);
    cookies.splice(0..0, by_hand);
    let value = HeaderValue::from_str(&cookies.join("; ")).map_err(|_| {
        Failure::Argument(ArgumentError::new(
            "cookie",
            "a header cannot hold one of its characters",
        ))
    })?;
    headers.insert(COOKIE, value);
    Ok(())
}

/// Marks what is a credential by its name, whoever set it.
fn mark_sensitive(headers: &mut HeaderMap) {
    for name in [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION] {
        if let Some(value) = headers.get_mut(name) {
            value.set_sensitive(true);
        }
    }
}

/// Where the call goes: to the server of the operation, unless the client says that all calls go elsewhere. A relative URL is
/// relative to the base URL (RFC 3986 section 5).
fn base(draft: &Draft) -> Result<Url, Failure> {
    let shared = draft.core.shared();
    match draft.server.filter(|_| !shared.everywhere) {
        Some(server) => shared.base_url.join(server).map_err(|_| {
            Failure::Argument(ArgumentError::new(
                "server",
                "the operation's is no valid URL",
            ))
        }),
        None => Ok(shared.base_url.clone()),
    }
}

/// The URL of a path below `base`.
fn join(base: &Url, path: &str, query: &[String]) -> Result<Url, Failure> {
    let base = base.as_str().trim_end_matches('/');
    let slash = if path.starts_with('/') { "" } else { "/" };
    let mut text = format!("{base}{slash}{path}");
    for assignment in query {
        text.push(if text.contains('?') { '&' } else { '?' });
        text.push_str(assignment);
    }
    Url::parse(&text)
        .map_err(|_| Failure::Argument(ArgumentError::new("path", "it makes no valid URL")))
}
