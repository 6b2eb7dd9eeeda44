//! Limits of time, and what TLS needs.

use std::convert::Infallible;
use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};

use crate::mini_client::Client;
use crate::runtime::body::{Body, BodyStream};
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;
use crate::runtime::maybe_send::BoxFuture;
use crate::runtime::transport::{Transport, TransportError};
use crate::server::{Answer, FOREVER, Server};

async fn client(answers: Vec<Answer>) -> (Client, Server) {
    let server = Server::start(answers).await;
    (
        Client::builder()
            .base_url(server.url())
            .api_key("k")
            .build()
            .unwrap(),
        server,
    )
}

#[tokio::test]
async fn the_time_limit_holds_for_headers_bodies_and_retries() {
    let cases = [
        "",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n[{\"name\":",
        "HTTP/1.1 400 Bad\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n",
    ];
    for bytes in cases {
        let (client, _server) = client(vec![Answer::raw(bytes).then_stall(FOREVER)]).await;
        let (limit, start) = (Duration::from_millis(80), Instant::now());
        let error = client.list_items().timeout(limit).await.unwrap_err();
        assert!(error.is_timeout(), "{bytes:?}: {error:?}");
        assert_eq!(
            error.to_string(),
            "list_items: no complete reply within 80ms"
        );
        assert!(matches!(error, Error::Timeout(given) if given.limit() == limit));
        assert!((limit..Duration::from_secs(5)).contains(&start.elapsed()));
    }
    let server = Server::start(vec![Answer::raw("").then_stall(FOREVER)]).await;
    let builder = Client::builder().base_url(server.url()).api_key("k");
    let limited = builder.timeout(Duration::from_millis(80)).build().unwrap();
    let error = limited.list_items().await.unwrap_err();
    assert!(
        error.is_timeout(),
        "the limit of the client holds for its calls"
    );
    let (client, server) = client(vec![Answer::new("503 Busy", "", "")]).await;
    let wait = Duration::from_millis(60);
    let policy = RetryPolicy::new().retries(1000).backoff(wait, wait);
    let error = client
        .list_items()
        .timeout(Duration::from_millis(200))
        .retry(policy)
        .await
        .unwrap_err();
    assert!(error.is_timeout() || error.status().unwrap() == 503);
    assert!((2..=8).contains(&server.seen().len()));
}

#[tokio::test]
async fn no_provider_has_to_be_installed_for_tls() {
    let client = Client::builder()
        .base_url("https://127.0.0.1:1")
        .api_key("k")
        .build()
        .unwrap();
    assert!(
        client
            .list_items()
            .retry(RetryPolicy::none())
            .await
            .unwrap_err()
            .is_connect()
    );
    #[cfg(feature = "__rustls")]
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}

#[cfg(feature = "http2")]
#[tokio::test]
async fn http_2_is_offered() {
    let (_, server) = client(vec![Answer::raw("no TLS")]).await;
    let client = Client::builder()
        .base_url(server.url().replace("http:", "https:"))
        .api_key("k")
        .build()
        .unwrap();
    assert!(
        client
            .list_items()
            .retry(RetryPolicy::none())
            .await
            .is_err()
    );
    let hello = server.seen().remove(0);
    assert!(
        hello.contains("\u{2}h2\u{8}http/1.1"),
        "the protocols stand in the first message as they are"
    );
}

/// A transport whose replies always have a next piece, at once.
struct Tireless(&'static [u8]);

impl Stream for Tireless {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Ok(Bytes::from_static(self.0))))
    }
}

impl Transport for Tireless {
    fn send(
        &self,
        _: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let body = BodyStream::new(Self(self.0));
        Box::pin(ready(Ok(Response::new(body))))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[tokio::test]
async fn the_time_limit_holds_where_there_is_never_a_wait() {
    let limit = Duration::from_millis(50);
    let client = |piece| {
        let builder = Client::builder().api_key("k").transport(Tireless(piece));
        builder.timeout(limit).build().unwrap()
    };
    assert!(client(b"").list_items().await.unwrap_err().is_timeout());
    let mut lines = client(b"\n").export_items().await.unwrap().into_body();
    let next = tokio::time::timeout(limit, lines.next());
    assert!(next.await.is_err(), "a blank line is no item");
    let mut events = client(b":\n").watch_items().await.unwrap().into_body();
    let next = tokio::time::timeout(limit, events.next());
    assert!(next.await.is_err(), "a comment is no event");
}
