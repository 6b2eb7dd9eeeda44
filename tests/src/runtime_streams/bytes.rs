//! Downloads, and the idle timeout of all streams.

use std::time::Duration;

use super::script::{Script, Step, piece};
use crate::runtime::stream::error::StreamError;

const SHORT: Duration = Duration::from_millis(20);

#[tokio::test]
async fn pieces_are_handed_over_as_they_come() {
    let script = Script::pieces(["more than ", "ten bytes"]);
    let mut reply = script.client(10).download("7").await.unwrap();
    let mut pieces = Vec::new();
    while let Some(piece) = reply.body_mut().next().await {
        pieces.push(piece.unwrap());
    }
    assert_eq!(pieces, ["more than ", "ten bytes"]);
    assert!(reply.body_mut().next().await.is_none());
    assert!(script.is_dropped());
}

#[tokio::test]
async fn a_lost_connection_ends_it() {
    let script = Script::new(vec![piece("a"), Step::Broken, piece("b")]);
    let mut bytes = script.client(10).download("7").await.unwrap().into_body();
    assert_eq!(bytes.next().await.unwrap().unwrap(), "a");
    let error = bytes.next().await.unwrap().unwrap_err();
    assert!(matches!(error, StreamError::Transport(_)));
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "reset"
    );
    assert!(bytes.next().await.is_none());
}

#[tokio::test]
async fn silence_ends_it() {
    let script = Script::new(vec![piece("a"), Step::Stall]);
    let mut bytes = script.client(10).download("7").await.unwrap().into_body();
    bytes.set_idle_timeout(Some(SHORT));
    assert_eq!(bytes.next().await.unwrap().unwrap(), "a");
    let error = bytes.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.raw_text().is_none());
    assert_eq!(error.to_string(), "the stream sent nothing for 20ms");
    assert!(bytes.next().await.is_none());
    assert!(script.is_dropped());
}

#[tokio::test]
async fn silence_ends_lines_and_events_too() {
    let script = Script::new(vec![piece("data: a"), Step::Stall]);
    let client = script.client(10);
    let mut events = client.tail_log().await.unwrap().into_body();
    events.set_idle_timeout(Some(SHORT));
    assert!(events.next().await.unwrap().unwrap_err().is_timeout());
    assert!(events.next().await.is_none());
    let mut lines = client.export_items().await.unwrap().into_body();
    lines.set_idle_timeout(Some(SHORT));
    assert!(lines.next().await.unwrap().unwrap_err().is_timeout());
    assert!(lines.next().await.is_none());
}

/// The script's clock stands still for waits of a minute and more, the time limit of the call included.
#[tokio::test]
async fn silence_is_borne_for_a_while_or_for_ever() {
    let script = Script::new(vec![piece("a"), Step::Stall]);
    let mut bytes = script.client(10).download("7").await.unwrap().into_body();
    assert_eq!(
        format!("{bytes:?}"),
        "ByteStream { idle_timeout: Some(300s), .. }"
    );
    bytes.next().await.unwrap().unwrap();
    let wait = tokio::time::timeout(SHORT, bytes.next());
    assert!(wait.await.is_err(), "five minutes have not passed");
    bytes.set_idle_timeout(None);
    assert!(tokio::time::timeout(SHORT, bytes.next()).await.is_err());
    assert!(!script.is_dropped());
    drop(bytes);
    assert!(script.is_dropped());
}
