//! Streams of bytes that are read as events or lines, whatever the document says.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use super::script::{Script, Step, piece};
use crate::mini_client::Item;
use crate::runtime::stream::byte_stream::ByteStream;
use crate::runtime::stream::error::StreamError;

const SHORT: Duration = Duration::from_millis(20);

#[derive(Debug, Deserialize, PartialEq)]
struct Count {
    count: u8,
}

/// A reply of which the document says that it is a list of JSON, as bytes.
async fn bytes(script: &Script, limit: u64) -> ByteStream {
    let call = script.client(limit).list_items().max_body_nodes(5);
    call.send_streaming().await.unwrap().into_body()
}

#[tokio::test]
async fn bytes_become_events() {
    let text = "event: a\nid: 1\ndata: {\"count\":1}\n\ndata: [DONE]\n\n";
    for kind in ["text/event-stream", "application/json", ""] {
        let script = Script::pieces(text.as_bytes().chunks(3)).content_type(kind);
        let mut events = bytes(&script, 20).await.into_events::<Count>();
        let event = events.next().await.unwrap().unwrap();
        assert_eq!(event.data, Count { count: 1 });
        assert_eq!(
            (event.event.as_deref(), event.id.as_deref()),
            (Some("a"), Some("1"))
        );
        let error = events.next().await.unwrap().unwrap_err();
        assert!(error.is_decode());
        assert_eq!(error.raw_text().unwrap(), "[DONE]");
        assert!(events.next().await.is_none());

        let mut events = bytes(&script, 20).await.into_events::<Value>();
        events.end_at("[DONE]");
        let event = events.next().await.unwrap().unwrap();
        assert_eq!(event.data, json!({"count": 1}));
        assert!(events.next().await.is_none());

        let mut events = bytes(&script, 20).await.into_text_events();
        assert_eq!(events.next().await.unwrap().unwrap().data, "{\"count\":1}");
        assert_eq!(events.next().await.unwrap().unwrap().data, "[DONE]");
    }
}

#[tokio::test]
async fn bytes_become_lines() {
    let script = Script::pieces(["{\"na", "me\":\"a\"}\n\n{\"name\"", ":\"b\"}"]);
    let mut lines = bytes(&script, 20).await.into_lines::<Item>();
    assert_eq!(lines.next().await.unwrap().unwrap().name, "a");
    assert_eq!(lines.next().await.unwrap().unwrap().name, "b");
    assert!(lines.next().await.is_none());
    assert!(script.is_dropped());
    // The download is one that the document tells of.
    let download = script.client(20).download("7").await.unwrap().into_body();
    let mut lines = download.into_lines::<Value>();
    assert_eq!(lines.next().await.unwrap().unwrap(), json!({"name": "a"}));
}

#[tokio::test]
async fn they_go_on_behind_what_was_read() {
    let script = Script::pieces(["data: 1\n\n", "data: 2\n\n"]);
    let mut stream = bytes(&script, 20).await;
    assert_eq!(stream.next().await.unwrap().unwrap(), "data: 1\n\n");
    let mut events = stream.into_events::<u8>();
    assert_eq!(events.next().await.unwrap().unwrap().data, 2);
}

#[tokio::test]
async fn the_limits_of_the_stream_hold() {
    let script = Script::pieces([
        "data: [1,2,3,4,5,6]\n\n",
        "data: 0123456789012345678901\n\n",
    ]);
    let mut events = bytes(&script, 20).await.into_events::<Value>();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error, StreamError::TooManyNodes(5)), "{error:?}");
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error, StreamError::TooLarge(20)), "{error:?}");

    let script = Script::new(vec![piece("1\n"), Step::Stall]);
    let mut stream = bytes(&script, 20).await;
    stream.set_idle_timeout(Some(SHORT));
    let mut lines = stream.into_lines::<u8>();
    assert_eq!(lines.next().await.unwrap().unwrap(), 1);
    let error = lines.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}
