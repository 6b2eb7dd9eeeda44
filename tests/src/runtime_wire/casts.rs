//! Successes that are decoded as another type than that of the document, and bodies that are kept.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::mini_client::{Client, Item};
use crate::recorder::{Answer, Recorder, reply};
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;

const JSON: (&str, &str) = ("content-type", "application/json");
const HTML: (&str, &str) = ("content-type", "text/html");

/// A type that is not the document's.
#[derive(Debug, Deserialize, PartialEq)]
struct Page {
    rows: Vec<Row>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Row {
    id: u8,
}

fn client(answer: Answer) -> Client {
    let builder = Client::builder().transport(Recorder::new(vec![answer]));
    let builder = builder.retry(RetryPolicy::none());
    builder.api_key("k").build().unwrap()
}

#[tokio::test]
async fn a_success_is_whatever_is_asked_for() {
    for kind in [JSON, HTML, ("x-none", "")] {
        let answer = || {
            reply(
                201,
                &[kind],
                "\u{feff}{\"rows\":[{\"id\":7,\"more\":null}]}\n",
            )
        };
        let page = client(answer()).list_items().send_as::<Page>();
        let page = page.await.unwrap().into_body();
        assert_eq!(
            page,
            Page {
                rows: vec![Row { id: 7 }]
            }
        );
        let value = client(answer()).list_items().send_as::<Value>();
        let value = value.await.unwrap();
        assert_eq!(value.status(), 201);
        assert_eq!(*value, json!({"rows": [{"id": 7, "more": null}]}));
    }
    // So it is with operations that give nothing, text, or a stream.
    let answer = || reply(200, &[JSON], r#"{"name":"n"}"#);
    let body = std::collections::BTreeMap::new();
    let sent = client(answer()).put_item("1", &body).send_as::<Value>();
    assert_eq!(*sent.await.unwrap(), json!({"name": "n"}));
    let sent = client(answer()).get_part("1", "2").send_as::<Item>();
    assert_eq!(sent.await.unwrap().name, "n");
    let sent = client(answer()).watch_items().send_as::<Item>();
    assert_eq!(sent.await.unwrap().name, "n");
}

#[tokio::test]
async fn an_empty_body_is_null() {
    for body in ["", " \r\n"] {
        let answer = || reply(204, &[], body);
        let call = client(answer()).list_items();
        assert_eq!(*call.send_as::<Value>().await.unwrap(), Value::Null);
        let call = client(answer()).list_items();
        assert_eq!(*call.send_as::<Option<Page>>().await.unwrap(), None);
        let error = client(reply(200, &[JSON], body)).list_items();
        let error = error.send_as::<Page>().await.unwrap_err();
        assert!(error.is_unexpected_body() == body.is_empty(), "{error:?}");
        let reason = std::error::Error::source(&error).unwrap();
        assert_eq!(reason.to_string(), "$: expected JSON, found nothing");
    }
}

#[tokio::test]
async fn errors_are_those_of_the_document() {
    let call = client(reply(404, &[JSON], r#"{"detail":"d"}"#)).list_items();
    let error = call.send_as::<Value>().await.unwrap_err();
    assert_eq!(error.body().unwrap().detail, "d");
    let call = client(reply(302, &[JSON], "{}")).list_items();
    let error = call.send_as::<Value>().await.unwrap_err();
    assert!(matches!(error, Error::UnexpectedStatus(_)), "{error:?}");
    let call = client(Answer::NoConnection("refused")).list_items();
    assert!(call.send_as::<Value>().await.unwrap_err().is_connect());
}

#[tokio::test]
async fn what_is_something_else_is_told_by_its_place_alone() {
    let call = client(reply(200, &[JSON], r#"{"rows":[{"id":"hunter2"}]}"#)).list_items();
    let error = call.send_as::<Page>().await.unwrap_err();
    assert!(error.is_decode(), "{error:?}");
    let reason = std::error::Error::source(&error).unwrap().to_string();
    let end = "::Page, found another value at line 1, column 24";
    assert!(reason.ends_with(end), "{reason}");
    assert!(!format!("{error:?} {error} {reason}").contains("hunter2"));
    // Serde says what is wrong, to whoever asks.
    let said = error.json::<Page>().unwrap_err().to_string();
    assert!(said.contains("hunter2"), "{said}");

    let call = client(reply(200, &[HTML], "<html>")).list_items();
    let error = call.send_as::<Value>().await.unwrap_err();
    assert!(error.is_unexpected_body(), "{error:?}");
    assert_eq!(error.raw_body().unwrap(), "<html>");
}

#[tokio::test]
async fn the_limits_of_replies_hold() {
    let call = client(reply(200, &[JSON], "[1,2,3]")).list_items();
    let error = call.max_body_nodes(3).send_as::<Value>();
    let error = error.await.unwrap_err();
    assert!(matches!(error, Error::BodyTooLarge(_)), "{error:?}");
    // A long one is decoded where it holds up nobody, and comes back from there.
    let long = format!("[{}1]", "\"0123456789\",".repeat(100_000));
    let call = client(reply(200, &[JSON], long.leak())).list_items();
    let items = call.send_as::<Vec<Value>>().await.unwrap();
    assert_eq!(items.len(), 100_001);
    let long = format!("{{\"rows\":\"{}\"}}", "0".repeat(2_000_000));
    let call = client(reply(200, &[JSON], long.leak())).list_items();
    assert!(call.send_as::<Page>().await.unwrap_err().is_decode());
}

/// The types of the document leave out what it does not name.
#[tokio::test]
async fn a_body_that_is_kept_has_what_its_type_lacks() {
    let text = r#"{"name":"n","unnamed":{"a":[1]}}"#;
    let call = client(reply(201, &[JSON], text)).create_item(&Item {
        name: "n".to_owned(),
    });
    let created = call.keep_raw().await.unwrap();
    let raw: Value = serde_json::from_slice(created.raw_body().unwrap()).unwrap();
    assert_eq!(raw["unnamed"], json!({"a": [1]}));
    assert_eq!(created.body().name, "n");
    let call = client(reply(200, &[JSON], text)).list_items().keep_raw();
    let cast = call.send_as::<Value>().await.unwrap();
    assert_eq!(cast.raw_body().unwrap(), text);
    // Text and bytes are kept as they came, too.
    let part = client(reply(200, &[JSON], r#""text""#)).get_part("1", "2");
    let part = part.keep_raw().await.unwrap();
    assert_eq!(
        (part.as_str(), &part.raw_body().unwrap()[..]),
        ("text", &br#""text""#[..])
    );
    let bytes = client(reply(200, &[], "abc")).put_raw("x").keep_raw();
    assert_eq!(bytes.await.unwrap().raw_body().unwrap(), "abc");
    // An error has its body anyway, and a stream has none yet.
    let error = client(reply(404, &[JSON], text)).list_items().await;
    assert_eq!(error.unwrap_err().raw_body().unwrap(), text);
    let stream = client(reply(200, &[JSON], text)).list_items().keep_raw();
    assert!(stream.send_streaming().await.unwrap().raw_body().is_none());
}
