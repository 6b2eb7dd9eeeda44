//! Sequences of JSON texts (RFC 7464).

use super::lines::read;
use super::script::{Script, Step, piece, read_cut};

const FAILED: &str = "an item of the stream cannot be decoded: $: expected ";

/// The message of an item that is no JSON.
fn no_json(why: &str) -> String {
    format!("{FAILED}JSON, found something else: {why}")
}

#[tokio::test]
async fn texts_may_go_over_several_lines() {
    let text =
        "\u{1e}{\"name\":\"a\"}\n\u{1e}{\n  \"name\":\n\"{\\\"[\"\n}\n\u{1e}{\"name\":\"c\"}";
    assert_eq!(read_cut(read, text.as_bytes()).await, ["a", "{\"[", "c"]);
}

#[tokio::test]
async fn nothing_between_separators_is_no_text() {
    let text = b"\x1e\x1e \n\x1e{\"name\":\"a\"}\n\x1e\n";
    assert_eq!(read_cut(read, text).await, ["a"]);
}

#[tokio::test]
async fn a_broken_text_ends_at_the_next_separator() {
    let text = b"\x1e{\"name\":\"x\n\x1e{\"name\":\"b\"}\n\x1e}}\n\x1e{\"name\":\"c\"}\n";
    let control =
        "control character (\\u0000-\\u001F) found while parsing a string at line 2 column 0";
    let first = no_json(control);
    let second = no_json("expected value at line 1 column 1");
    assert_eq!(read_cut(read, text).await, [&*first, "b", &second, "c"]);
}

/// RFC 7464, section 2.4.
#[tokio::test]
async fn a_number_that_may_be_cut_off_is_no_item() {
    assert_eq!(
        read_cut(read, b"\x1e12\n\x1e12\x1e12").await,
        [
            format!("{FAILED}object, found 12"),
            no_json("it may be cut off"),
            no_json("it may be cut off"),
        ]
    );
}

#[tokio::test]
async fn a_text_is_handed_over_before_the_next_one_begins() {
    let script = Script::new(vec![piece("\u{1e}{\"name\":\n\"a\"}\n"), Step::Stall]);
    let mut reply = script.client(100).export_items().await.unwrap();
    assert_eq!(reply.body_mut().next().await.unwrap().unwrap().name, "a");
}

#[tokio::test]
async fn limits_and_lost_connections_end_it() {
    let text = "\u{1e}{\"name\":\n\"abc\"\n}\n";
    let too_large = "an item of the stream is longer than 14 bytes";
    assert_eq!(read(&Script::pieces([text]), 14).await, [too_large]);
    let script = Script::new(vec![
        piece("\u{1e}{\"name\":\"a\"}\n\u{1e}{}"),
        Step::Broken,
    ]);
    let lost = "the exchange with the server failed: reset";
    assert_eq!(read(&script, 100).await, ["a", lost]);
}
