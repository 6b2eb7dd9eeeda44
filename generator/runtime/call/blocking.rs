//! Work that takes long and waits for nothing, done where it holds up no other task.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::super::deadline::Waiting;
use super::super::maybe_send::{BoxAny, MaybeSend};
use super::super::transport::{Transport, TransportError};

/// The length of a text, in bytes, above which it is decoded there.
pub(crate) const LARGE: usize = 1024 * 1024;

/// The result of work that was handed to a transport. Dropping it says that nobody waits any more.
pub(crate) struct Handed {
    place: Arc<Mutex<Place>>,
    waiting: Waiting,
}

/// The place where the result is laid down.
enum Place {
    /// It is still worked on, and this task waits for it.
    Open(Option<Waker>),
    Done(BoxAny),
    /// The transport has dropped the work, or the result was taken.
    Closed,
}

/// The worker that lays a result down. Dropping it closes the place.
struct Worker(Arc<Mutex<Place>>);

impl Handed {
    /// Hands `work` to the transport. It is told that nobody waits any more by `waiting`.
    pub(crate) fn new(
        transport: &dyn Transport,
        waiting: Waiting,
        work: impl FnOnce() -> BoxAny + MaybeSend + 'static,
    ) -> Self {
        let place = Arc::new(Mutex::new(Place::Open(None)));
        let worker = Worker(Arc::clone(&place));
        transport.spawn_blocking(Box::new(move || worker.lay_down(Place::Done(work()))));
        Self { place, waiting }
    }
}

impl Future for Handed {
    /// None if the transport has dropped the work.
    type Output = Option<BoxAny>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<BoxAny>> {
        let mut place = open(&self.place);
        match std::mem::replace(&mut *place, Place::Closed) {
            Place::Open(_) => {
                *place = Place::Open(Some(context.waker().clone()));
                Poll::Pending
            }
            Place::Done(result) => Poll::Ready(Some(result)),
            Place::Closed => Poll::Ready(None),
        }
    }
}

impl Drop for Handed {
    fn drop(&mut self) {
        self.waiting.give_up();
    }
}

impl Worker {
    fn lay_down(&self, result: Place) {
        let mut place = open(&self.0);
        if let Place::Open(waker) = std::mem::replace(&mut *place, result) {
            drop(place);
            waker.into_iter().for_each(Waker::wake);
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let is_open = matches!(*open(&self.0), Place::Open(_));
        if is_open {
            self.lay_down(Place::Closed);
        }
    }
}

/// A place is whole at any time, so it does not matter who panicked.
fn open(place: &Mutex<Place>) -> MutexGuard<'_, Place> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes a result, which is a `T`.
pub(crate) fn taken<T: 'static>(result: Option<BoxAny>) -> Result<T, TransportError> {
    match result.map(BoxAny::downcast) {
        Some(Ok(result)) => Ok(*result),
        Some(Err(_)) | None => Err(TransportError::other(
            "the transport has dropped the decoding of the reply",
        )),
    }
}
