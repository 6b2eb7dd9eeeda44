//! The calls that are made, and what came of them in a few words.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use clientgen_tests::mini_client::arguments::Reading;
use clientgen_tests::mini_client::{Client, Item, QUERY_KEY};
use clientgen_tests::runtime::auth::Credential;
use clientgen_tests::runtime::body::BodyStream;
use clientgen_tests::runtime::body::file_part::FilePart;
use clientgen_tests::runtime::body::multipart::Multipart;
use clientgen_tests::runtime::call::operation::Operation;
use clientgen_tests::runtime::call::reply;
use clientgen_tests::runtime::call::response::Response;
use clientgen_tests::runtime::call::retry::RetryPolicy;
use clientgen_tests::runtime::call::{Answers, Status};
use clientgen_tests::runtime::client::Core;
use clientgen_tests::runtime::client::builder::CoreBuilder;
use clientgen_tests::runtime::error::Error;
use clientgen_tests::runtime::stream::error::StreamError;
use clientgen_tests::runtime::transport::hyper::HyperTransport;
use futures_core::Stream;
use http::Method;
use tokio::time::sleep;

use crate::certificates;
use crate::script::{Call, LONG, Row};

/// The longest reply, and the longest item of a stream, in bytes.
pub const LONGEST: u64 = 1024 * 1024;

/// The wait for what a connection has left behind.
const LATER: Duration = Duration::from_millis(250);

/// The wait of a caller that reads slowly.
const SLOWLY: Duration = Duration::from_millis(20);

/// The most that a stream may hand over before the row is cut short.
const MOST_ITEMS: usize = 1_000_000;

static PEEK: Operation<(), Infallible> = Operation {
    name: "peek",
    method: Method::HEAD,
    path: "/items",
    security: &[],
    accept: "",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::empty,
    },
    failure: Answers::NONE,
};

/// What is asked of a client.
pub struct Limits {
    /// The longest reply, in bytes.
    pub longest: u64,
    /// The time limit of a call.
    pub timeout: Duration,
}

impl Limits {
    /// Those that a row is about.
    pub fn of(row: &Row) -> Self {
        Self {
            longest: LONGEST,
            timeout: row.deadline(),
        }
    }
}

/// The client that calls.
pub struct Caller {
    client: Client,
    core: Core,
    deadline: Duration,
}

impl Caller {
    /// Makes a client of the server of a row.
    pub fn new(url: &str, row: &Row, limits: &Limits) -> Self {
        let transport = HyperTransport::with_rustls(certificates::client()).no_proxy();
        let retry = match row.call {
            Call::Retried => {
                let shortest = Duration::from_millis(1);
                RetryPolicy::new()
                    .retries(u32::MAX)
                    .backoff(shortest, shortest)
            }
            _ => RetryPolicy::none(),
        };
        let client = Client::builder().base_url(url).api_key("k");
        let client = client.credential(&QUERY_KEY, Credential::ApiKey("k".to_owned().into()));
        let client = client.timeout(limits.timeout).max_body_size(limits.longest);
        let client = client.retry(retry).transport(transport.clone());
        let mut core = CoreBuilder::new("peek/1");
        core.base_url(url);
        core.timeout(limits.timeout);
        core.transport(std::sync::Arc::new(transport));
        Self {
            client: client.build().unwrap(),
            core: core.build().unwrap(),
            deadline: row.deadline(),
        }
    }

    /// Makes the calls of a row, and says what came of each.
    pub async fn outcome(&self, call: Call) -> String {
        match call {
            Call::List | Call::Retried => self.list().await,
            Call::Twice => format!("{}, {}", self.list().await, self.list_later().await),
            Call::Any => told(self.client.anything().await),
            Call::Peek => told(self.core.call::<_, _, ()>(&PEEK).await),
            Call::PeekThenList => {
                let peek = told(self.core.call::<_, _, ()>(&PEEK).await);
                format!("{peek}, {}", self.list_later().await)
            }
            Call::Create => told(self.client.create_item(&item()).await),
            Call::Put => told(self.client.put_raw(vec![b'x'; LONG]).await),
            Call::PutStream => told(self.client.put_raw(BodyStream::new(FOREVER)).await),
            Call::PutTwice => {
                let first = told(self.client.put_raw(file()).await);
                let second = self.client.put_raw(file());
                sleep(LATER).await;
                format!("{first}, {}", told(second.await))
            }
            Call::PostLong => told(self.client.put_reading(&reading()).await),
            Call::PostParts => told(self.client.upload(parts()).await),
            Call::Watch | Call::WatchSlowly => match self.client.watch_items().await {
                Ok(reply) => {
                    let mut events = reply.into_body();
                    events.set_idle_timeout(Some(self.deadline));
                    self.to_its_end(events, call).await
                }
                Err(error) => failed(&error),
            },
            Call::Export => match self.client.export_items().await {
                Ok(reply) => {
                    let mut lines = reply.into_body();
                    lines.set_idle_timeout(Some(self.deadline));
                    self.to_its_end(lines, call).await
                }
                Err(error) => failed(&error),
            },
            Call::Download | Call::DownloadSlowly => match self.client.download("1").await {
                Ok(reply) => {
                    let mut bytes = reply.into_body();
                    bytes.set_idle_timeout(Some(self.deadline));
                    self.to_its_end(bytes, call).await
                }
                Err(error) => failed(&error),
            },
        }
    }

    /// Reads a stream to its end or first error, or for twice the time limit.
    async fn to_its_end<T>(
        &self,
        mut stream: impl Stream<Item = Result<T, StreamError>> + Unpin,
        call: Call,
    ) -> String {
        let mut count = 0_usize;
        let read = async {
            while count < MOST_ITEMS {
                match poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
                    Some(Ok(_)) => count += 1,
                    Some(Err(StreamError::Decode(_))) => return "undecodable",
                    Some(Err(StreamError::Transport(_))) => return "broken",
                    Some(Err(StreamError::Timeout(_))) => return "silent",
                    Some(Err(StreamError::TooLarge(_))) => return "too large",
                    Some(Err(_)) => return "other",
                    None => return "end",
                }
                if matches!(call, Call::WatchSlowly | Call::DownloadSlowly) {
                    sleep(SLOWLY).await;
                }
            }
            "more"
        };
        let end = tokio::time::timeout(self.deadline * 2, read).await;
        let end = end.unwrap_or("cut");
        match count {
            0 => end.to_owned(),
            _ => format!("items, {end}"),
        }
    }

    async fn list(&self) -> String {
        match self.client.list_items().await {
            Ok(items) => format!("{} items", items.len()),
            Err(error) => failed(&error),
        }
    }

    /// Waits until what a connection has left behind has arrived.
    async fn list_later(&self) -> String {
        sleep(LATER).await;
        self.list().await
    }
}

fn item() -> Item {
    Item {
        name: "n".to_owned(),
    }
}

/// One number whose name is long.
fn reading() -> Reading {
    Reading::new(0.0).map(BTreeMap::from([("x".repeat(LONG / 4), 0.0)]))
}

/// A file of bytes, and one that comes as a stream.
fn parts() -> Multipart {
    let bytes = FilePart::bytes("a", vec![b'x'; LONG / 2]);
    let stream = FilePart::stream("b", 1 << 40, BodyStream::new(FOREVER));
    Multipart::new().file("a", &bytes).file("b", &stream)
}

/// A body of so many pieces.
struct Pieces(usize);

/// A body without end.
const FOREVER: Pieces = Pieces(usize::MAX);

/// The bytes of a piece.
const PIECE: &[u8] = &[b'x'; 4096];

impl Stream for Pieces {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let left = self.0.checked_sub(1);
        self.0 = left.unwrap_or(0);
        Poll::Ready(left.map(|_| Ok(Bytes::from_static(PIECE))))
    }
}

/// A file of two pieces, whose length is known.
fn file() -> FilePart {
    FilePart::stream("a", 2 * PIECE.len() as u64, BodyStream::new(Pieces(2)))
}

fn told<T, E: Debug>(result: Result<Response<T>, Error<E>>) -> String {
    match result {
        Ok(reply) => format!("ok {}", reply.status().as_u16()),
        Err(error) => failed(&error),
    }
}

fn failed<E: Debug>(error: &Error<E>) -> String {
    let status = || error.status().map_or(0, |status| status.as_u16());
    match error {
        Error::Argument(_) => "argument".to_owned(),
        Error::MissingCredential(_) => "credential".to_owned(),
        Error::Transport(error) if error.is_connect() => "no connection".to_owned(),
        Error::Transport(_) => "broken".to_owned(),
        Error::Timeout(_) => "timeout".to_owned(),
        Error::Status(_) => format!("error {}", status()),
        Error::UnexpectedStatus(_) => format!("status {}", status()),
        Error::UnexpectedBody(_) => "other body".to_owned(),
        Error::Decode(_) => "undecodable".to_owned(),
        Error::BodyTooLarge(_) => "too large".to_owned(),
        _ => format!("{error:?}"),
    }
}
