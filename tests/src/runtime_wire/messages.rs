//! The text for people that an error shows of its body, in one line.

use crate::mini_client::{Client, Item};
use crate::recorder::{Recorder, reply};

async fn shown(body: &'static str, messages: Option<&'static [&'static str]>) -> String {
    let builder = Client::builder().transport(Recorder::new(vec![reply(404, &[], body)]));
    let client = builder.api_key("k").build().unwrap();
    let mut call = client.create_item(&Item {
        name: "n".to_owned(),
    });
    if let Some(messages) = messages {
        call.draft.messages(messages);
    }
    let error = call.await.unwrap_err();
    let text = error.to_string();
    let start = "create_item: the server answered 404 Not Found";
    assert_eq!(error.message().is_some(), text != start, "{text}");
    text.strip_prefix(start).unwrap().to_owned()
}

#[tokio::test]
async fn a_text_for_people_is_shown() {
    let cases = [
        (r#"{"detail":" d ","message":"m","title":"t"}"#, ": m"),
        (r#"{"detail":"d","title":"t"}"#, ": d"),
        (r#"{"detail":"","title":"t"}"#, ": t"),
        (r#"{"detail":" ","error_description":"e","title":7}"#, ": e"),
        (r#"{"detail":"","message":{"text":"m"}}"#, ""),
        (r#"{"detail":"","reason":"r"}"#, ""),
    ];
    for (body, message) in cases {
        assert_eq!(shown(body, None).await, message, "{body}");
    }
    let body = r#"{"detail":"d","reason":"r"}"#;
    assert_eq!(shown(body, Some(&["reason", "detail"])).await, ": r");
    assert_eq!(shown(body, Some(&["title"])).await, "");
    assert_eq!(shown(body, Some(&[])).await, "");
}

#[tokio::test]
async fn a_text_can_neither_break_nor_turn_its_line() {
    let body = r#"{"detail":"a\nb\u0007\u202ec\u2066d\u200fe\u2028\u0085\u061c ü"}"#;
    let text = ": a\\nb\\u{7}\\u{202e}c\\u{2066}d\\u{200f}e\\u{2028}\\u{85}\\u{61c} ü";
    assert_eq!(shown(body, None).await, text);
}

#[tokio::test]
async fn a_text_is_cut() {
    for (body, length) in [("a", 200), ("a", 201), ("a", 4000), ("\\n", 150)] {
        let text = format!("{{\"detail\":\"x{}y\"}}", body.repeat(length - 2));
        let text = shown(text.leak(), None).await;
        let count = text.chars().count() - 2;
        assert!((199..=200).contains(&count), "{length}: {count}");
        assert_eq!(text.ends_with('…'), length != 200);
    }
}

#[tokio::test]
async fn a_client_can_show_none() {
    let recorder = Recorder::new(vec![reply(404, &[], r#"{"detail":"d"}"#)]);
    let builder = Client::builder().transport(recorder).without_messages();
    let client = builder.api_key("k").build().unwrap();
    let error = client.list_items().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "list_items: the server answered 404 Not Found"
    );
    assert_eq!(error.body().unwrap().detail, "d");
}

#[tokio::test]
async fn no_error_shows_what_a_terminal_would_obey() {
    let hidden = "x\u{9b}y\u{202e}z\u{7f}";
    let builder = Client::builder().transport(Recorder::new(vec![]));
    let client = builder.api_key("k").build().unwrap();
    let error = client.list_items().header(hidden, "a").await.unwrap_err();
    let build = Client::builder().header(hidden, "a").build().unwrap_err();
    for text in [error.to_string(), build.to_string()] {
        assert!(text.contains("x\\u{9b}y\\u{202e}z\\u{7f}"), "{text}");
    }
}
