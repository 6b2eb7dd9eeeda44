//! Limits of time and size, and replies that are streamed.

use std::convert::Infallible;
use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};

use crate::mini_client::{Client, Item};
use crate::recorder::{Recorder, reply};
use crate::runtime::body::{Body, BodyStream};
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;
use crate::runtime::maybe_send::BoxFuture;
use crate::runtime::transport::{Transport, TransportError};
use crate::server::{Answer, Server};

async fn client(answers: Vec<Answer>) -> (Client, Server) {
    let server = Server::start(answers).await;
    (
        Client::builder()
            .base_url(server.url())
            .max_body_size(10)
            .api_key("k")
            .build()
            .unwrap(),
        server,
    )
}

#[tokio::test]
async fn the_time_limit_holds_for_headers_bodies_and_retries() {
    let slow = Duration::from_secs(30);
    let no_head = Answer::raw("HTTP/1.1 200 OK\r\n").then_stall(slow);
    let no_body = Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n[").then_stall(slow);
    for answer in [no_head, no_body] {
        let (client, _server) = client(vec![answer]).await;
        let (limit, start) = (Duration::from_millis(80), Instant::now());
        let error = client.list_items().timeout(limit).await.unwrap_err();
        assert!(error.is_timeout());
        assert_eq!(
            error.to_string(),
            "list_items: no complete reply within 80ms"
        );
        assert!(start.elapsed() < Duration::from_secs(5));
    }
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
async fn a_body_over_the_limit_is_refused() {
    let announced = Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n");
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n6\r\n[     \r\n6\r\n     ]\r\n0\r\n\r\n";
    for answer in [
        announced.then_stall(Duration::from_secs(30)),
        Answer::raw(chunked),
    ] {
        let (client, _server) = client(vec![answer]).await;
        let error = client.list_items().await.unwrap_err();
        assert!(matches!(&error, Error::BodyTooLarge(error) if error.limit() == 10));
        assert_eq!(
            error.to_string(),
            "list_items: the body of the reply is longer than 10 bytes"
        );
        assert_eq!(error.status().unwrap(), 200);
        assert!(error.headers().is_some() && error.raw_body().is_none());
    }
    let (client, _server) = client(vec![Answer::new("200 OK", "", "[        ]")]).await;
    assert!(client.list_items().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_reply_is_streamed_without_a_size_limit() {
    let (client, _server) = client(vec![
        Answer::new("200 OK", "x-id: 7\r\n", "more than ten bytes"),
        Answer::new("404 Not Found", "", r#"{"detail":"none"}"#),
    ])
    .await;
    let mut response = client.put_raw("x").send_streaming().await.unwrap();
    assert_eq!(response.headers()["x-id"], "7");
    let mut body = Vec::new();
    while let Some(chunk) = response.body_mut().next().await {
        body.extend_from_slice(&chunk.unwrap());
    }
    assert_eq!(body, b"more than ten bytes");
    let error = client.put_raw("x").send_streaming().await.unwrap_err();
    assert!(matches!(error, Error::BodyTooLarge(_)));
}

#[tokio::test]
async fn a_future_can_be_spawned_and_a_call_kept() {
    let recorder = Recorder::new(vec![
        reply(200, &[], "[]"),
        reply(200, &[], r#"{"name":"n"}"#),
    ]);
    let client = Client::builder()
        .transport(recorder.clone())
        .api_key("k")
        .build()
        .unwrap();
    let call = client.create_item(&Item {
        name: "n".to_owned(),
    });
    let list = client.list_items();
    drop(client);
    tokio::spawn(list.into_future()).await.unwrap().unwrap();
    tokio::spawn(async { call.await }).await.unwrap().unwrap();
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
