//! Server-sent events.

use std::sync::Arc;
use std::time::Duration;

use super::script::{Script, Step, piece, read_cut};
use crate::mini_client::Item;
use crate::runtime::stream::error::StreamError;
use crate::runtime::stream::server_events::ServerEvents;

/// An event as text: name, id, wait in milliseconds, data.
async fn read(script: &Script, limit: u64) -> Vec<String> {
    let reply = script.client(limit).tail_log().await.unwrap();
    let mut events = reply.into_body();
    let mut read = Vec::new();
    while let Some(event) = events.next().await {
        read.push(match event {
            Ok(event) => format!(
                "{}|{}|{}|{}",
                event.event.unwrap_or_default(),
                event.id.unwrap_or_default(),
                event.retry.map_or(0, |retry| retry.as_millis()),
                event.data
            ),
            Err(error) => error.to_string(),
        });
    }
    assert!(events.next().await.is_none(), "the end is the end");
    assert!(script.is_dropped(), "the connection is given up at the end");
    read
}

async fn items(script: &Script) -> ServerEvents<Item> {
    let reply = script.client(1000).watch_items().await.unwrap();
    reply.into_body()
}

#[tokio::test]
async fn lines_end_in_three_ways() {
    let text = "event: a\nid: 1\ndata: ü€😀\n\n";
    for end in ["\n", "\r\n", "\r"] {
        let text = text.replace('\n', end);
        assert_eq!(
            read_cut(read, text.as_bytes()).await,
            ["a|1|0|ü€😀"],
            "{end:?}"
        );
    }
    assert_eq!(
        read_cut(read, b"data: a\r\ndata: b\n\rdata: c\r\r\n").await,
        ["||0|a\nb", "||0|c"]
    );
}

#[tokio::test]
async fn a_line_that_ends_with_a_return_is_not_held_back() {
    let script = Script::new(vec![piece("data: a\r\r"), Step::Stall]);
    let mut reply = script.client(100).tail_log().await.unwrap();
    assert_eq!(reply.body_mut().next().await.unwrap().unwrap().data, "a");
}

/// The examples of section 9.2.6 and around.
#[tokio::test]
async fn fields_are_read_as_the_standard_says() {
    let cases: [(&str, &[&str]); 12] = [
        ("data: YHOO\ndata: +2\ndata: 10\n\n", &["||0|YHOO\n+2\n10"]),
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            &["|1|0|first event", "||0|second event", "||0| third event"],
        ),
        ("data\n\ndata\ndata\n\ndata:", &["||0|", "||0|\n"]),
        ("data:test\n\ndata: test\n\n", &["||0|test", "||0|test"]),
        ("\u{feff}data: a\n\n\u{feff}data: b\n\n", &["||0|a"]),
        ("data: a\n\ndata: no blank line\n", &["||0|a"]),
        ("data: a\n\ndata: no end", &["||0|a"]),
        (
            "event: x\n\ndata: a\n\nevent:\ndata: b\n\n",
            &["||0|a", "||0|b"],
        ),
        (
            "id: 1\ndata: a\n\ndata: b\n\nid: 2\n\ndata: c\n\nid: x\0\ndata: d\n\n",
            &["|1|0|a", "|1|0|b", "|2|0|c", "|2|0|d"],
        ),
        (
            "retry: 10\ndata: a\n\nretry: 1.5\ndata: b\n\nretry:\ndata: c\n\nretry: -1\ndata: d\n\n",
            &["||10|a", "||0|b", "||0|c", "||0|d"],
        ),
        ("Data: a\ndata : b\nother: c\n\n", &[]),
        ("data: a:b: c\n\n", &["||0|a:b: c"]),
    ];
    for (text, expected) in cases {
        assert_eq!(read_cut(read, text.as_bytes()).await, expected, "{text:?}");
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_replaced() {
    assert_eq!(
        read_cut(read, b"data: a\xff\xe2\x82\n\n").await,
        ["||0|a\u{fffd}\u{fffd}"]
    );
}

#[tokio::test]
async fn what_is_said_without_an_event_is_kept() {
    let script = Script::pieces(["id: 7\nretry: 2500\n\ndata: {\"name\":\"a\"}\n\nid: 8\n"]);
    let mut events = items(&script).await;
    assert_eq!(
        (events.last_event_id(), events.reconnect_after()),
        (None, None)
    );
    let event = events.next().await.unwrap().unwrap();
    assert_eq!((event.id.as_deref(), event.retry), (Some("7"), None));
    assert_eq!(event.data.name, "a");
    assert!(events.next().await.is_none());
    // The block with this id was never ended.
    assert_eq!(events.last_event_id(), Some("7"));
    assert_eq!(events.reconnect_after(), Some(Duration::from_millis(2500)));
}

#[tokio::test]
async fn data_that_is_no_json_does_not_end_the_stream() {
    let text = "data: {\"name\":\ndata: \"a\"}\n\nevent: done\ndata: [DONE]\n\nevent: x\ndata: {\"name\":7}\n\ndata: {\"name\":\"b\"}\n\n";
    let mut events = items(&Script::pieces([text])).await;
    assert_eq!(events.next().await.unwrap().unwrap().data.name, "a");
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.raw_text().unwrap(), "[DONE]");
    let StreamError::Decode(failure) = &error else {
        panic!("{error}");
    };
    assert_eq!(failure.event(), Some("done"));
    let error = events.next().await.unwrap().unwrap_err();
    let message = "an item of the stream cannot be decoded";
    assert_eq!(error.to_string(), message);
    assert_eq!(events.next().await.unwrap().unwrap().data.name, "b");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn a_sentinel_can_end_the_stream() {
    let text = "data: {\"name\":\"[DONE]\"}\n\ndata: [DONE]\n\ndata: {\"name\":\"b\"}\n\n";
    let script = Script::new(vec![piece(text), Step::Stall]);
    let mut events = items(&script).await;
    events.end_at("[DONE]");
    assert_eq!(events.next().await.unwrap().unwrap().data.name, "[DONE]");
    assert!(!script.is_dropped());
    assert!(events.next().await.is_none());
    assert!(script.is_dropped());
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn limits_and_lost_connections_end_it() {
    let too_large = "an item of the stream is longer than 10 bytes";
    let event = "data: 1234\n\n";
    assert_eq!(
        read(&Script::pieces([event.repeat(100)]), 10).await.len(),
        100
    );
    assert_eq!(
        read(&Script::pieces([event, ":23456789ab\n\n"]), 10).await[1..],
        [too_large]
    );
    let long = "data: 1234\ndata: 1234\ndata: 1234\n\n";
    assert_eq!(read(&Script::pieces([long, event]), 10).await, [too_large]);
    let script = Script::new(vec![piece("data: a\n\ndata: b\n"), Step::Broken]);
    let lost = "the exchange with the server failed";
    assert_eq!(read(&script, 100).await, ["||0|a", lost]);
}

/// A long id costs its memory once, however many events follow it.
#[tokio::test]
async fn events_share_their_id() {
    let id = "7".repeat(100_000);
    let event = "data: {\"name\":\"a\"}\n\n";
    let again = format!("id: {id}\n{event}");
    let text = format!("{again}{}{again}id: 8\n{event}", event.repeat(150));
    let reply = Script::pieces([text]).client(200_000).watch_items();
    let mut events = reply.await.unwrap().into_body();
    let mut ids = Vec::new();
    while let Some(event) = events.next().await {
        ids.push(event.unwrap().id.unwrap());
    }
    let (last, ids) = ids.split_last().unwrap();
    assert_eq!((&**last, ids.len()), ("8", 152));
    assert!(ids.iter().all(|one| Arc::ptr_eq(one, &ids[0])));
    assert_eq!(*ids[0], *id);
}

#[tokio::test]
async fn an_id_and_a_name_count_as_parts_of_the_event() {
    let too_large = "an item of the stream is longer than 10 bytes";
    for (text, expected) in [
        ("id:12345\ndata:12345\n\n", "|12345|0|12345"),
        ("id:123456\ndata:12345\n\n", too_large),
        ("id:123456\n\ndata:12345\n\n", too_large),
        ("data:12345\nevent:123\nid:123\n\n", too_large),
        ("event:12\nid:123\ndata:12345\n\n", "12|123|0|12345"),
        ("event:1234\nevent:1\ndata:12345\n\n", "1||0|12345"),
    ] {
        assert_eq!(read(&Script::pieces([text]), 10).await, [expected]);
    }
}

#[tokio::test]
async fn events_are_values() {
    let mut events = items(&Script::pieces(["id: 1\ndata: {\"name\":\"a\"}\n\n"])).await;
    let event = events.next().await.unwrap().unwrap();
    assert_eq!(event.clone(), event);
    assert!(format!("{event:?}").contains("ServerEvent"));
    assert_eq!(format!("{events:?}"), "ServerEvents");
}
