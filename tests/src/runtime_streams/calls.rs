//! What comes before a stream: headers, statuses, and what is no stream.

use std::error::Error as _;
use std::pin::{Pin, pin};
use std::time::Duration;

use futures_core::Stream;

use super::script::{Script, Step, piece};
use crate::mini_client::Item;
use crate::runtime::error::Error;

const EVENT: &str = "data: {\"name\":\"a\"}\n\n";

#[tokio::test]
async fn a_reply_has_status_headers_and_stream() {
    let script = Script::pieces([EVENT]).content_type("text/event-stream; charset=utf-8");
    let call = script.client(100).watch_items().last_event_id("6");
    assert!(format!("{call:?}").contains("watch_items"));
    let opening = call
        .header("x-a", "1")
        .timeout(Duration::from_secs(90))
        .send();
    assert_eq!(format!("{opening:?}"), "Opening(watch_items)");
    let mut reply = tokio::spawn(opening).await.unwrap().unwrap();
    assert_eq!(reply.status(), 200);
    assert_eq!(
        reply.headers()["content-type"],
        "text/event-stream; charset=utf-8"
    );
    assert_eq!(script.sent("accept").as_deref(), Some("text/event-stream"));
    assert_eq!(script.sent("last-event-id").as_deref(), Some("6"));
    assert_eq!(script.sent("x-api-key").as_deref(), Some("k"));
    assert_eq!(
        reply.body_mut().next().await.unwrap().unwrap().data.name,
        "a"
    );
}

#[tokio::test]
async fn an_error_is_read_and_decoded() {
    let script = Script::pieces(["{\"detail\":", "\"none\"}"]).status(404);
    let error = script.client(100).watch_items().await.unwrap_err();
    assert_eq!(error.body().unwrap().detail, "none");
    assert_eq!(error.status().unwrap(), 404);
    let script = Script::pieces(["down"]).status(501);
    let error = script.client(100).watch_items().await.unwrap_err();
    assert!(matches!(error, Error::UnexpectedStatus(_)));
    assert_eq!(error.raw_body().unwrap(), "down");
}

#[tokio::test]
async fn the_time_limit_ends_with_the_headers() {
    let script = Script::new(vec![piece(EVENT), Step::Stall]);
    let call = script.client(100).watch_items();
    let mut reply = call.timeout(Duration::from_millis(1)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(5)).await;
    assert!(reply.body_mut().next().await.unwrap().is_ok());
    // The body of an error belongs to what is limited.
    let script = Script::new(vec![Step::Stall]).status(404);
    let call = script.client(100).watch_items();
    let error = call.timeout(Duration::from_millis(1)).await.unwrap_err();
    assert!(error.is_timeout());
}

#[tokio::test]
async fn a_document_is_no_stream_of_events() {
    for media_type in [
        "application/json",
        "application/problem+json; charset=utf-8",
        "text/HTML",
    ] {
        let script = Script::pieces(["{\"name\":\"a\"}"]).content_type(media_type);
        let error = script.client(100).watch_items().await.unwrap_err();
        assert!(error.is_unexpected_body() && !error.is_decode(), "{error}");
        assert_eq!(error.raw_body().unwrap(), "{\"name\":\"a\"}");
        assert_eq!(
            error.to_string(),
            "watch_items: the body of the reply with status 200 OK is not of a documented kind"
        );
        if let Error::UnexpectedBody(failure) = &error {
            assert_eq!(error.to_string(), format!("watch_items: {failure}"));
        }
        let source = error.source().unwrap().to_string();
        assert!(source.starts_with("$: expected text/event-stream, found "));
    }
    for media_type in ["", "text/plain", "application/octet-stream"] {
        let script = Script::pieces([EVENT]).content_type(media_type);
        let mut reply = script.client(100).watch_items().await.unwrap();
        assert!(reply.body_mut().next().await.unwrap().is_ok());
    }
}

#[tokio::test]
async fn a_reply_can_come_whole_or_as_events() {
    let body = Item {
        name: "n".to_owned(),
    };
    let script = Script::pieces(["{\"name\":\"a\"}"]).content_type("application/json");
    let item = script.client(100).generate_item(&body).await.unwrap();
    assert_eq!(item.name, "a");
    assert_eq!(script.sent("accept").as_deref(), Some("application/json"));
    let script = Script::pieces([EVENT, EVENT]).content_type("text/event-stream");
    let call = script.client(100).generate_item(&body).send_events();
    let mut events = call.await.unwrap().into_body();
    assert_eq!(script.sent("accept").as_deref(), Some("text/event-stream"));
    assert_eq!(events.next().await.unwrap().unwrap().data.name, "a");
    assert!(events.next().await.unwrap().is_ok());
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn a_header_of_the_call_wins_over_what_is_asked_for() {
    let script = Script::pieces([EVENT]);
    let call = script.client(100).watch_items();
    call.header("accept", "a/b").await.unwrap();
    assert_eq!(script.sent("accept").as_deref(), Some("a/b"));
}

/// Streams are `Stream`s that can be moved to another thread.
#[tokio::test]
async fn streams_work_with_what_takes_streams() {
    fn takes<S: Stream + Unpin + Send + 'static>(stream: S) -> S {
        stream
    }
    let client = Script::pieces(["data: a\n\n"]).client(100);
    takes(client.export_items().await.unwrap().into_body());
    takes(client.download("7").await.unwrap().into_body());
    takes(client.watch_items().await.unwrap().into_body());
    let mut events = pin!(takes(client.tail_log().await.unwrap().into_body()));
    let next = std::future::poll_fn(|context| Pin::new(&mut events).poll_next(context));
    assert_eq!(next.await.unwrap().unwrap().data, "a");
}
