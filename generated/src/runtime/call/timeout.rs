//! A time limit over a whole piece of work.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use super::super::maybe_send::BoxFuture;

/// The result of `work`, or `None` if `alarm` completes first.
///
/// The work is asked first, so what is ready in time counts, however late it is asked. It is begun
/// here, where it stays: one that is handed over would take its room twice.
pub(crate) async fn limit<T, W: Future<Output = T>>(
    work: impl FnOnce() -> W,
    mut alarm: BoxFuture<'_, ()>,
) -> Option<T> {
    let mut work = pin!(work());
    poll_fn(move |context| match work.as_mut().poll(context) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => alarm.as_mut().poll(context).map(|()| None),
    })
    .await
}
