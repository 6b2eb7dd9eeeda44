//! A transport that gives the same reply to each request, and says what becomes of the work that is
//! handed to it.

use std::fmt;
use std::future::{poll_fn, ready};
use std::marker::PhantomData;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response};

use crate::runtime::body::{Body, BodyStream};
use crate::runtime::call::reply;
use crate::runtime::call::{Answers, Call, Operation, Status};
use crate::runtime::client::Core;
use crate::runtime::client::builder::CoreBuilder;
use crate::runtime::json::Json;
use crate::runtime::maybe_send::{BoxFuture, BoxJob};
use crate::runtime::model::Decode;
use crate::runtime::transport::{Transport, TransportError};

/// The fate of work.
#[derive(Clone, Copy, PartialEq)]
pub enum Work {
    /// It is done as it is by a transport that does not know it.
    InPlace,
    OnThread,
    /// It is kept until the test does it, and time is over as soon as there is some.
    Kept,
    Dropped,
}

#[derive(Clone)]
pub struct Device {
    status: u16,
    body: Bytes,
    work: Work,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    jobs: Mutex<Vec<BoxJob>>,
    handed: AtomicUsize,
}

impl Device {
    pub fn new(status: u16, body: impl Into<Bytes>, work: Work) -> Self {
        Self {
            status,
            body: body.into(),
            work,
            state: Arc::default(),
        }
    }

    pub fn core(&self) -> CoreBuilder {
        let mut core = CoreBuilder::new("device/0.1.0");
        core.base_url("https://device.example");
        core.transport(Arc::new(self.clone()));
        core
    }

    pub fn client(&self) -> Core {
        self.core().build().unwrap()
    }

    /// The number of pieces of work so far.
    pub fn handed(&self) -> usize {
        self.state.handed.load(Ordering::SeqCst)
    }

    /// Does what was kept.
    pub fn work(&self) {
        let jobs = std::mem::take(&mut *self.state.jobs.lock().unwrap());
        assert!(!jobs.is_empty(), "there is nothing to do");
        jobs.into_iter().for_each(|job| job());
    }
}

impl Transport for Device {
    fn send(
        &self,
        _: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let mut reply = Response::new(BodyStream::full(self.body.clone()));
        *reply.status_mut() = self.status.try_into().unwrap();
        Box::pin(ready(Ok(reply)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        let state = Arc::clone(&self.state);
        Box::pin(poll_fn(move |_| {
            match state.jobs.lock().unwrap().is_empty() {
                true => Poll::Pending,
                false => Poll::Ready(()),
            }
        }))
    }

    fn spawn_blocking(&self, job: BoxJob) {
        self.state.handed.fetch_add(1, Ordering::SeqCst);
        match self.work {
            Work::InPlace => InPlace.spawn_blocking(job),
            Work::OnThread => drop(std::thread::spawn(job)),
            Work::Kept => self.state.jobs.lock().unwrap().push(job),
            Work::Dropped => drop(job),
        }
    }
}

/// A transport that implements nothing but what it must.
struct InPlace;

impl Transport for InPlace {
    fn send(
        &self,
        _: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(ready(Err(TransportError::other("nothing is sent"))))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

/// Something that is noticed when it is decoded.
pub trait Notice: Send + 'static {
    fn notice();
}

/// An item of whatever kind, of which somebody takes notice.
pub struct Noticed<N>(PhantomData<N>);

impl<N> fmt::Debug for Noticed<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Noticed")
    }
}

impl<N: Notice> Decode for Noticed<N> {
    fn decode(_: Json<'_>) -> Self {
        N::notice();
        Self(PhantomData)
    }
}

/// The type that is decoded, as a success and as an error.
pub struct List<N>(PhantomData<N>);

impl<N: Notice> List<N> {
    const OPERATION: Operation<Vec<Noticed<N>>, Vec<Noticed<N>>> = Operation {
        name: "list",
        method: Method::GET,
        path: "/list",
        security: &[],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Code(200)],
            decode: reply::json,
        },
        failure: Answers {
            statuses: &[Status::Code(400)],
            decode: reply::json,
        },
    };

    pub fn call(core: &Core) -> Call<Vec<Noticed<N>>, Vec<Noticed<N>>> {
        core.call(const { &Self::OPERATION })
    }
}

/// A list of more than so many bytes.
pub fn list(bytes: usize) -> String {
    let item = "\"some text\",";
    format!("[{}0]", item.repeat(bytes / item.len() + 1))
}

/// More than what is decoded in place.
pub const LONG: usize = 1 << 20;
