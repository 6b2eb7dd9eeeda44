//! Futures without a runtime, and what is seen of a transport without a network.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;

pub use crate::recorder::{Recorder, Sent};
use crate::recorder::{Step, reply_by_step};

/// Waits for a future that never has to wait for anything.
pub fn wait_for<F: Future>(future: F) -> Result<F::Output, String> {
    const MOST_POLLS: usize = 100_000;
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..MOST_POLLS {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Ok(output);
        }
    }
    Err("it waits for ever".to_owned())
}

/// Makes a transport that answers with a status and a body in pieces.
pub fn answering(status: u16, pieces: Vec<Bytes>) -> Recorder {
    let steps = pieces.into_iter().map(Step::Piece).collect();
    Recorder::always(reply_by_step(status, &[], steps))
}

/// Returns the only request that was sent, if there was one.
///
/// # Errors
///
/// If there were more.
pub fn only(recorder: &Recorder) -> Result<Option<Sent>, String> {
    let mut sent = recorder.sent();
    match sent.len() {
        0 | 1 => Ok(sent.pop()),
        more => Err(format!("{more} requests")),
    }
}
