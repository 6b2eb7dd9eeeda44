//! The one path that all calls take: attempts, redirects, and reading the reply.
// needs: body, draft, error, error_kinds, model, operation, redirect, reply, request, timeout, transport; crates: bytes, http

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Method, Request, Response};

use super::body::BodyStream;
use super::draft::Draft;
use super::error::Failure;
use super::error_kinds::{ArgumentError, BodyTooLarge, DecodeFailure};
use super::model::DecodeError;
use super::operation::{Verdict, verdict, wants_redirect};
use super::redirect;
use super::reply::{Head, Reply};
use super::request::{self, Outgoing};
use super::timeout;
use super::transport::{Transport, TransportError};

/// What a call gives whose reply is to be streamed.
pub(crate) enum Streamed {
    /// A success, with its body yet to be read.
    Open(Head, BodyStream),
    /// No success.
    Whole(Reply),
    /// A success that is something else than what was to be streamed.
    Refused(Box<DecodeFailure>),
}

/// Sends a call and reads the reply.
pub(crate) async fn run(draft: Draft) -> Result<Reply, Failure> {
    in_time(draft, async |draft| {
        let reply = open(draft).await?;
        read(reply, draft).await
    })
    .await
}

/// Sends a call and reads the reply only if it is no success, or one whose headers `check` refuses.
pub(crate) async fn run_streaming(
    draft: Draft,
    check: fn(&HeaderMap) -> Result<(), DecodeError>,
) -> Result<Streamed, Failure> {
    in_time(draft, async |draft| {
        let reply = open(draft).await?;
        if verdict(draft.plan.success, draft.plan.failure, reply.status()) != Verdict::Success {
            return read(reply, draft).await.map(Streamed::Whole);
        }
        if let Err(error) = check(reply.headers()) {
            let reply = read(reply, draft).await?;
            return Ok(Streamed::Refused(Box::new(DecodeFailure { error, reply })));
        }
        let (head, stream) = split(reply);
        Ok(Streamed::Open(head, stream))
    })
    .await
}

/// Does `work` within the time limit of the call.
async fn in_time<T>(
    mut draft: Draft,
    work: impl AsyncFnOnce(&mut Draft) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let (core, limit) = (draft.core.clone(), draft.timeout);
    let alarm = core.shared().transport.sleep(limit);
    timeout::limit(work(&mut draft), alarm)
        .await
        .unwrap_or(Err(Failure::Timeout(limit)))
}

/// Sends a call, again if need be, until there is a reply to go by.
async fn open(draft: &mut Draft) -> Result<Response<BodyStream>, Failure> {
    let outgoing = request::prepare(draft).await?;
    let repeatable = draft.idempotent && outgoing.payload.is_replayable();
    let core = draft.core.clone();
    let transport = core.shared().transport.as_ref();
    let (mut sent, mut waited) = (1, Duration::ZERO);
    loop {
        let result = follow(draft, &outgoing).await;
        let wait = if repeatable {
            wait(draft, sent, &result)
        } else {
            None
        };
        // Where the wait alone would exceed the time limit, what there is tells more than a timeout.
        let Some(wait) = wait.filter(|wait| waited.saturating_add(*wait) < draft.timeout) else {
            return result;
        };
        drop(result);
        transport.sleep(wait).await;
        waited += wait;
        sent += 1;
    }
}

/// How long to wait before the next attempt; `None` if there is to be none.
fn wait(
    draft: &Draft,
    sent: u32,
    result: &Result<Response<BodyStream>, Failure>,
) -> Option<Duration> {
    match result {
        Ok(reply) => draft
            .retry
            .wait_after(sent, reply.status(), reply.headers()),
        Err(Failure::Transport(error)) if error.is_connect() => draft.retry.wait(sent),
        Err(_) => None,
    }
}

/// Sends a request, and those that the replies redirect to.
async fn follow(draft: &Draft, first: &Outgoing) -> Result<Response<BodyStream>, Failure> {
    let transport = draft.core.shared().transport.as_ref();
    let redirected = |sent: &Outgoing, reply: &Response<BodyStream>| match reply.status() {
        status if wants_redirect(draft.plan.success, status) => None,
        status => redirect::next(sent, status, reply.headers()),
    };
    let mut reply = send(transport, first).await?;
    let mut next = redirected(first, &reply);
    for _ in 0..redirect::LONGEST_CHAIN {
        let Some(outgoing) = next else { break };
        reply = send(transport, &outgoing).await?;
        next = redirected(&outgoing, &reply);
    }
    Ok(reply)
}

/// Sends one request.
async fn send(
    transport: &dyn Transport,
    outgoing: &Outgoing,
) -> Result<Response<BodyStream>, Failure> {
    let body = outgoing.payload.open().await;
    let body =
        body.map_err(|source| Failure::Argument(ArgumentError::unreadable("body", source)))?;
    // A method that usually has a body says so if it has none (RFC 9110, section 8.6).
    let expects_body = [Method::POST, Method::PUT, Method::PATCH].contains(&outgoing.method);
    let length = body.length().filter(|_| expects_body || !body.is_empty());
    let mut request = Request::new(body);
    *request.method_mut() = outgoing.method.clone();
    *request.uri_mut() = outgoing.url.as_str().parse().map_err(|_| {
        // The URL is valid, so there is but one thing that the `http` crate can have against it.
        Failure::Argument(ArgumentError::new("query", "the URL is too long"))
    })?;
    *request.headers_mut() = outgoing.headers.clone();
    if let Some(length) = length {
        request.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    request.extensions_mut().insert(outgoing.url.clone());
    transport.send(request).await.map_err(Failure::Transport)
}

/// Reads a reply to its end.
async fn read(reply: Response<BodyStream>, draft: &Draft) -> Result<Reply, Failure> {
    let limit = draft.core.shared().max_body_size;
    let (head, mut stream) = split(reply);
    let too_large = |head| {
        Failure::BodyTooLarge(Box::new(BodyTooLarge {
            limit,
            reply: Reply::new(head, Bytes::new()),
        }))
    };
    let announced = content_length(&head.headers).filter(|_| *draft.plan.method != Method::HEAD);
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large(head));
    }
    // Most bodies come in one piece, which is not copied.
    let mut body = Bytes::new();
    let mut pieces = Vec::new();
    while let Some(chunk) = stream.chunk().await {
        let chunk =
            chunk.map_err(|source| Failure::Transport(TransportError::from_source(source)))?;
        if (body.len() + pieces.len() + chunk.len()) as u64 > limit {
            return Err(too_large(head));
        }
        match body.is_empty() && pieces.is_empty() {
            true => body = chunk,
            false => {
                pieces.extend_from_slice(&std::mem::take(&mut body));
                pieces.extend_from_slice(&chunk);
            }
        }
    }
    if !pieces.is_empty() {
        body = pieces.into();
    }
    Ok(Reply::new(head, body))
}

fn split(reply: Response<BodyStream>) -> (Head, BodyStream) {
    let (parts, stream) = reply.into_parts();
    (
        Head {
            status: parts.status,
            headers: parts.headers,
        },
        stream,
    )
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers
        .get(CONTENT_LENGTH)?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()
}
