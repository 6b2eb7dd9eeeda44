//! The one path that all calls take: attempts, redirects, and reading the reply.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Method, Response};

use super::super::auth::apply;
use super::super::auth::usable::Placed;
use super::super::body::content_encoding;
use super::super::body::payload::Payload;
use super::super::body::{Body, BodyStream};
use super::super::deadline::{Deadline, Waiting};
use super::super::error::Failure;
use super::super::error::kinds::{ArgumentError, BodyTooLarge, DecodeFailure};
use super::super::json::bounds::Bounds;
use super::super::maybe_send::{BoxAny, BoxFuture};
use super::super::model::DecodeError;
use super::super::parameter::path_template;
use super::super::transport::{RequestParts, TransportError};
use super::blocking::{self, Handed};
use super::draft::Draft;
use super::redirect;
use super::reply::{Head, Reply};
use super::request;
use super::status::{Verdict, verdict, wants_redirect};
use super::timeout;

/// The longest URI of the `http` crate, in bytes.
const LONGEST_URI: usize = u16::MAX as usize - 1;

/// A reply that was read to its end.
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all of them are the large one"
)]
pub(crate) enum Arrival {
    /// It is yet to be decoded.
    Whole(Reply),
    /// It was decoded elsewhere, as it is long. None if the transport did not do that.
    Decoded(Option<BoxAny>),
}

/// What a call gives whose reply is to be streamed.
pub(crate) enum Streamed {
    /// A success, with its body yet to be read.
    Open(Head, BodyStream),
    /// No success.
    Failed(Arrival),
    /// A success that is something else than what was to be streamed.
    Refused(Box<DecodeFailure>),
}

/// Sends a call and reads the reply; a long one is decoded as the finisher does it.
pub(crate) async fn run(draft: Box<Draft>) -> Result<Arrival, Failure> {
    in_time(draft, async |draft| arrive(open(draft).await?, draft).await).await
}

/// Sends a call and reads the reply only if it is no success, or one whose headers `check` refuses.
pub(crate) async fn run_streaming(
    draft: Box<Draft>,
    check: fn(&HeaderMap) -> Result<(), DecodeError>,
) -> Result<Streamed, Failure> {
    in_time(draft, async |draft| {
        let reply = open(draft).await?;
        let verdict = verdict(draft.success, draft.failure, reply.status());
        if !matches!(verdict, Verdict::Success | Verdict::Presumed) {
            return arrive(reply, draft).await.map(Streamed::Failed);
        }
        if let Err(error) = check(reply.headers()) {
            let reply = read(reply, draft).await?;
            return Ok(Streamed::Refused(Box::new(DecodeFailure::new(
                error, reply,
            ))));
        }
        let (head, stream) = split(reply, draft);
        match refusal(draft, &head) {
            Some(error) => Ok(Streamed::Refused(refused(error, head, Bytes::new()))),
            None => Ok(Streamed::Open(head, stream)),
        }
    })
    .await
}

/// Does `work` within the time limit of the call.
async fn in_time<T>(
    mut draft: Box<Draft>,
    work: impl AsyncFnOnce(&Draft) -> Result<T, Failure>,
) -> Result<T, Failure> {
    if let Some(problem) = draft.problem.take() {
        return Err(Failure::Argument(problem));
    }
    let limit = draft.timeout;
    draft.deadline = Deadline::after(limit);
    let alarm = draft.core.shared().transport.sleep(limit);
    timeout::limit(|| work(&draft), alarm)
        .await
        .unwrap_or(Err(Failure::Timeout(limit)))
}

/// Sends a call, again if need be, until there is a reply to go by.
async fn open(draft: &Draft) -> Result<Response<BodyStream>, Failure> {
    // The requests are made when they are needed: most calls need one, which is given away without
    // a copy. What all of them need is worked out once.
    let path = path_template::assemble(draft.template, &draft.path);
    let path = path.map_err(Failure::Argument)?;
    let credentials = apply::place(draft).await;
    let credentials = credentials.map_err(Failure::MissingCredential)?;
    let repeatable = draft.idempotent && draft.payload.is_replayable();
    let (mut sent, mut waited) = (1, Duration::ZERO);
    loop {
        let result = follow(draft, &path, &credentials).await;
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
        draft.core.shared().transport.sleep(wait).await;
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
async fn follow(
    draft: &Draft,
    path: &str,
    credentials: &[Placed],
) -> Result<Response<BodyStream>, Failure> {
    let body = opened(&draft.payload).await?;
    let reply = send(draft, request::make(draft, path, credentials)?, body)?;
    let reply = reply.await.map_err(Failure::Transport)?;
    match is_redirected(draft, &reply) {
        // Few are, so the others do not make room for what that takes.
        true => {
            let sent = request::make(draft, path, credentials)?;
            Box::pin(follow_on(draft, sent, reply)).await
        }
        false => Ok(reply),
    }
}

/// Goes where a reply redirects to, and the replies to that.
async fn follow_on(
    draft: &Draft,
    mut sent: RequestParts<Payload>,
    mut reply: Response<BodyStream>,
) -> Result<Response<BodyStream>, Failure> {
    for _ in 0..redirect::LONGEST_CHAIN {
        if !is_redirected(draft, &reply) {
            break;
        }
        let Some(next) = redirect::next(&sent, reply.status(), reply.headers()) else {
            break;
        };
        sent = next;
        let body = opened(&sent.body).await?;
        let next = send(draft, sent.clone(), body)?;
        reply = next.await.map_err(Failure::Transport)?;
    }
    Ok(reply)
}

/// Whether a reply may lead elsewhere.
fn is_redirected(draft: &Draft, reply: &Response<BodyStream>) -> bool {
    let status = reply.status();
    draft.follows_redirects && status.is_redirection() && !wants_redirect(draft.success, status)
}

/// The body of one request.
async fn opened(payload: &Payload) -> Result<Body, Failure> {
    let unreadable = |source| Failure::Argument(ArgumentError::unreadable("body", source));
    payload.open().await.map_err(unreadable)
}

/// Sends one request.
fn send(
    draft: &Draft,
    request: RequestParts<Payload>,
    body: Body,
) -> Result<BoxFuture<'_, Result<Response<BodyStream>, TransportError>>, Failure> {
    // The `http` crate has nothing else against a URL that is valid.
    if request.url.as_str().len() > LONGEST_URI {
        let path = request.url.path().len();
        let query = request.url.query().unwrap_or_default().len();
        let argument = if path > query { "path" } else { "query" };
        let error = ArgumentError::new(argument, "the URL is too long");
        return Err(Failure::Argument(error));
    }
    // A method that usually has a body says so if it has none (RFC 9110, section 8.6).
    let expects_body = [Method::POST, Method::PUT, Method::PATCH].contains(&request.method);
    let length = body.length().filter(|_| expects_body || !body.is_empty());
    let mut parts = request.with_body(body);
    if let Some(length) = length {
        parts.headers.insert(CONTENT_LENGTH, length.into());
    }
    Ok(draft.core.shared().transport.send_parts(parts))
}

/// Reads a reply to its end, and has it decoded if that takes long.
async fn arrive(reply: Response<BodyStream>, draft: &Draft) -> Result<Arrival, Failure> {
    let mut reply = read(reply, draft).await?;
    let is_long = reply.body().len() > blocking::LARGE;
    let Some(finisher) = draft.finisher.clone().filter(|_| is_long) else {
        return Ok(Arrival::Whole(reply));
    };
    let waiting = Waiting::default();
    reply.end_with(waiting.clone());
    let transport = &*draft.core.shared().transport;
    let handed = Handed::new(transport, waiting, move || finisher.finish_boxed(reply));
    Ok(Arrival::Decoded(handed.await))
}

/// Reads a reply to its end.
async fn read(reply: Response<BodyStream>, draft: &Draft) -> Result<Reply, Failure> {
    let limit = draft.core.shared().max_body_size;
    let (head, mut stream) = split(reply, draft);
    let too_large = |head| {
        Failure::BodyTooLarge(Box::new(BodyTooLarge {
            limit,
            of_nodes: false,
            reply: Reply::new(head, Bytes::new()),
        }))
    };
    let announced = content_length(&head.headers).filter(|_| draft.method != Method::HEAD);
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
    match refusal(draft, &head).filter(|_| !body.is_empty()) {
        Some(error) => Err(Failure::Encoded(refused(error, head, body))),
        None => Ok(Reply::new(head, body)),
    }
}

/// Why the body of a reply is not read: it is encoded, and nobody has asked for that.
fn refusal(draft: &Draft, head: &Head) -> Option<DecodeError> {
    let is_encoded = content_encoding::is_encoded(&head.headers);
    let asked = [&draft.headers, &draft.core.shared().headers];
    is_encoded.then(|| content_encoding::refuse(asked, &head.headers))?
}

fn refused(error: DecodeError, head: Head, body: Bytes) -> Box<DecodeFailure> {
    let reply = Reply::new(head, body);
    Box::new(DecodeFailure::new(error, reply))
}

fn split(reply: Response<BodyStream>, draft: &Draft) -> (Head, BodyStream) {
    let (mut parts, stream) = reply.into_parts();
    let stream = content_encoding::decode(&mut parts.headers, stream);
    (
        Head {
            status: parts.status,
            headers: parts.headers,
            operation: draft.name,
            messages: draft.messages,
            undescribed: draft.undescribed,
            keeps_raw: draft.keeps_raw,
            time_limit: draft.timeout,
            bounds: Bounds::new(draft.max_body_nodes, draft.deadline.clone()),
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
