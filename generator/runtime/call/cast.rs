//! Calls whose success is decoded as another type than that of the document.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::super::error::{Error, Failure};
use super::super::maybe_send::{BoxAny, BoxFuture, MaybeSend};
use super::super::model::{DecodeError, foreign};
use super::blocking;
use super::draft::Draft;
use super::exchange::{self, Arrival};
use super::operation::{Answers, Finish, Finisher};
use super::reply::Reply;
use super::response::Response;

/// Makes results of the replies to an operation, where a success is a `T`.
struct Cast<T: 'static, E: 'static> {
    success: Answers<T>,
    failure: &'static Answers<E>,
    accept: &'static str,
}

/// Sends a call, and decodes a success as a `T`.
pub(crate) fn send<T, E>(
    draft: Box<Draft>,
    failure: &'static Answers<E>,
) -> BoxFuture<'static, Result<Response<T>, Error<E>>>
where
    T: DeserializeOwned + MaybeSend + 'static,
    E: MaybeSend + 'static,
{
    let name = draft.name;
    let cast: Arc<Cast<T, E>> = Arc::new(Cast::new(&draft, failure));
    let work = boxed(draft, Arc::clone(&cast) as _);
    Box::pin(async move {
        match work.await {
            Ok(Arrival::Whole(reply)) => cast.finish(reply),
            Ok(Arrival::Decoded(result)) => blocking::taken(result)
                .unwrap_or_else(|error| Err(Failure::Transport(error).of(name))),
            Err(failure) => Err(failure.of(name)),
        }
    })
}

/// Not generic, so that the path is compiled once for all types.
fn boxed(
    mut draft: Box<Draft>,
    finish: Arc<dyn Finish>,
) -> BoxFuture<'static, Result<Arrival, Failure>> {
    draft.finisher = Some(Finisher::Made(finish));
    Box::pin(exchange::run(draft))
}

impl<T: DeserializeOwned, E> Cast<T, E> {
    fn new(draft: &Draft, failure: &'static Answers<E>) -> Self {
        Self {
            success: Answers {
                statuses: draft.success,
                decode: read,
            },
            failure,
            accept: draft.accept,
        }
    }

    fn finish(&self, reply: Reply) -> Result<Response<T>, Error<E>> {
        self.success.finish(self.failure, reply, self.accept)
    }
}

impl<T, E> Finish for Cast<T, E>
where
    T: DeserializeOwned + MaybeSend,
    E: MaybeSend,
{
    fn finish_boxed(&self, reply: Reply) -> BoxAny {
        Box::new(self.finish(reply))
    }
}

/// Reads a body as JSON, whatever its media type; an empty one is null.
fn read<T: DeserializeOwned>(reply: &Reply) -> Result<T, DecodeError> {
    match reply.body().trim_ascii() {
        [] => serde_json::from_str("null").map_err(|error| DecodeError::not_json(&[], error)),
        body => foreign::from_slice(body, &reply.head.bounds),
    }
}
