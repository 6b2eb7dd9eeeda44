//! JSON on lines.

use std::error::Error as _;

use super::script::{Script, Step, piece, read_cut};
use crate::runtime::stream::error::StreamError;

/// What comes of a reply: the names of its items, and errors as text.
pub async fn read(script: &Script, limit: u64) -> Vec<String> {
    let reply = script.client(limit).export_items().await.unwrap();
    let mut lines = reply.into_body();
    let mut read = Vec::new();
    while let Some(item) = lines.next().await {
        read.push(match item {
            Ok(item) => item.name,
            Err(error) => {
                let source = error.source().map(|source| format!(": {source}"));
                format!("{error}{}", source.unwrap_or_default())
            }
        });
    }
    assert!(lines.next().await.is_none(), "the end is the end");
    assert!(script.is_dropped(), "the connection is given up at the end");
    read
}

#[tokio::test]
async fn items_are_the_same_however_they_are_cut() {
    let text = "{\"name\":\"a\"}\r\n\n  \r\n\u{20}{\"name\": \"ü€😀\"}\n{\"name\":\"last\"}";
    assert_eq!(read_cut(read, text.as_bytes()).await, ["a", "ü€😀", "last"]);
    assert!(read_cut(read, b"").await.is_empty());
    assert!(read_cut(read, b"\r\n \n").await.is_empty());
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped() {
    let text = "\u{feff}{\"name\":\"a\"}\n{\"name\":\"\u{feff}b\"}\n";
    assert_eq!(read_cut(read, text.as_bytes()).await, ["a", "\u{feff}b"]);
    assert!(read_cut(read, "\u{feff}\n".as_bytes()).await.is_empty());
    // It counts for no item, wherever it is cut.
    for cut in [1, 2, 3, 4, 50] {
        let script = Script::pieces(text.as_bytes().chunks(cut));
        assert_eq!(read(&script, 15).await, ["a", "\u{feff}b"], "cut {cut}");
        let script = Script::pieces(text.as_bytes().chunks(cut));
        let too_large = "an item of the stream is longer than 11 bytes";
        assert_eq!(read(&script, 11).await, [too_large], "cut {cut}");
    }
}

#[tokio::test]
async fn an_item_that_cannot_be_decoded_does_not_end_the_stream() {
    let text = b"{\"name\":\"a\"}\n{\"name\":7}\n[DONE]\n\xff\n{\"name\":\"b\"}\n";
    let failed = "an item of the stream cannot be decoded: $";
    let not_json = format!("{failed}: expected JSON, found something else: ");
    assert_eq!(
        read_cut(read, text).await,
        [
            "a".to_owned(),
            format!("{failed}.name: expected string, found 7"),
            format!("{not_json}expected value at line 1 column 2"),
            format!("{not_json}invalid utf-8 sequence of 1 bytes from index 0"),
            "b".to_owned(),
        ]
    );
}

#[tokio::test]
async fn what_could_not_be_decoded_is_kept_and_not_shown() {
    let script = Script::pieces(["{\"name\":7,\"token\":\"hush\"}\n"]);
    let mut lines = script.client(100).export_items().await.unwrap();
    let error = lines.body_mut().next().await.unwrap().unwrap_err();
    assert!(error.is_decode() && !error.is_timeout());
    assert_eq!(error.raw_text().unwrap(), r#"{"name":7,"token":"hush"}"#);
    assert!(!format!("{error} {error:?} {lines:?}").contains("hush"));
    let StreamError::Decode(failure) = &error else {
        panic!("{error}");
    };
    assert_eq!(failure.error().path(), "$.name");
    assert_eq!(failure.raw().len(), 25);
    assert!(failure.raw().is_unique(), "it keeps what came with it");
    assert_eq!(failure.event(), None);
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "$.name: expected string, found 7");
}

#[tokio::test]
async fn the_size_limit_is_one_of_items() {
    let item = "{\"name\":\"abc\"}\n";
    let script = Script::pieces([item.repeat(100)]);
    assert_eq!(read(&script, 14).await.len(), 100);
    let too_large = "an item of the stream is longer than 13 bytes";
    assert_eq!(read(&script, 13).await, [too_large]);
    // It is not waited for the end of the line.
    let script = Script::new(vec![piece("{}\n"), piece("{\"name\":\"abc"), Step::Stall]);
    assert_eq!(
        read(&script, 10).await[1],
        "an item of the stream is longer than 10 bytes"
    );
}

#[tokio::test]
async fn a_lost_connection_is_an_error_and_no_item() {
    let script = Script::new(vec![
        piece("{\"name\":\"a\"}\n{\"name\":\"b\"}"),
        Step::Broken,
    ]);
    assert_eq!(
        read(&script, 100).await,
        ["a", "the exchange with the server failed: reset"]
    );
}
