//! The outcome of a reply, by its status and its body.

use std::error::Error as _;

use serde_json::{Value, json};

use crate::mini_client::{Client, Item, Problem};
use crate::recorder::{Answer, Recorder, reply};
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;

const JSON: (&str, &str) = ("content-type", "application/json");
const HTML: (&str, &str) = ("content-type", "text/html; charset=utf-8");

fn client(answer: Answer) -> Client {
    let builder = Client::builder().transport(Recorder::new(vec![answer]));
    let builder = builder.retry(RetryPolicy::none());
    builder.api_key("k").build().unwrap()
}

fn item() -> Item {
    Item {
        name: "n".to_owned(),
    }
}

/// Of `POST /items`, with the keys `2XX`, `4XX` and `500`.
async fn create(answer: Answer) -> Error<Problem> {
    client(answer).create_item(&item()).await.unwrap_err()
}

/// RFC 9110 section 15: a client treats an unknown status as the `x00` of its class.
#[tokio::test]
async fn a_2xx_without_a_key_is_a_success() {
    let created = reply(201, &[JSON], r#"[{"name":"a"}]"#);
    let items = client(created).list_items().await.unwrap();
    assert_eq!(
        (items[0].name.as_str(), items.status().as_u16()),
        ("a", 201)
    );
    // Beside `default`, which is asked only if the success cannot be had.
    let found = client(reply(203, &[], r#"{"name":"a"}"#)).item_or_default();
    assert_eq!(found.await.unwrap().name, "a");
    let problem = client(reply(203, &[], r#"{"detail":"d"}"#)).item_or_default();
    let error = problem.await.unwrap_err();
    assert!(matches!(error, Error::Status(_)), "{error:?}");
    assert_eq!(error.body().unwrap().detail, "d");
    for body in ["", "<html>", "[]"] {
        let error = client(reply(203, &[], body)).item_or_default().await;
        assert!(matches!(error, Err(Error::UnexpectedStatus(_))), "{body}");
        let error = client(reply(206, &[], body)).create_item(&item()).await;
        assert!(
            !matches!(error, Err(Error::UnexpectedStatus(_))),
            "2XX is a key"
        );
    }
}

#[tokio::test]
async fn any_2xx_is_a_success_of_what_has_no_typed_body() {
    for status in [200, 201, 204, 207, 299] {
        let deleted = client(reply(status, &[], "gone")).delete_item();
        let deleted = deleted.keep_raw().await.unwrap();
        assert_eq!(deleted.status(), status);
        assert_eq!(deleted.raw_body().unwrap(), "gone");
        let plain = client(reply(status, &[], "gone")).delete_item();
        assert!(plain.await.unwrap().raw_body().is_none());
        let call = client(reply(status, &[], "gone")).delete_item();
        let mut stream = call.send_streaming().await.unwrap().into_body();
        assert_eq!(stream.next().await.unwrap().unwrap(), "gone");
    }
    let error = client(reply(302, &[], "")).delete_item().await.unwrap_err();
    assert!(matches!(error, Error::UnexpectedStatus(_)));
}

#[tokio::test]
async fn an_undocumented_error_is_tried_as_what_the_documented_ones_are() {
    let error = create(reply(503, &[JSON], r#"{"detail":"d"}"#)).await;
    assert!(matches!(error, Error::Status(_)), "{error:?}");
    assert_eq!(error.body().unwrap().detail, "d");
    for (status, body) in [
        (503, "<html>"),
        (503, ""),
        (503, "{}"),
        (302, r#"{"detail":"d"}"#),
    ] {
        let error = create(reply(status, &[JSON], body)).await;
        assert!(matches!(error, Error::UnexpectedStatus(_)), "{error:?}");
        assert!(!error.is_decode() && !error.is_unexpected_body());
        assert_eq!(error.raw_body().unwrap(), body);
        assert!(error.source().is_none());
    }
    // Errors without a body say nothing of others.
    let error = client(reply(500, &[], "")).delete_item().await.unwrap_err();
    assert!(matches!(error, Error::UnexpectedStatus(_)));
    let error = client(reply(409, &[], "x"))
        .delete_item()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Status(_)));
}

#[tokio::test]
async fn a_documented_error_stays_one_of_its_status() {
    let error = create(reply(409, &[JSON], r#"{"detail":7}"#)).await;
    assert!(matches!(error, Error::Status(_)) && error.is_decode());
    assert!(error.body().is_none() && !error.is_unexpected_body());
    assert_eq!(error.status().unwrap(), 409);
    assert_eq!(
        error.to_string(),
        "create_item: the server answered 409 Conflict, with a body that cannot be decoded"
    );
    let source = error.source().unwrap().to_string();
    assert_eq!(source, "$.detail: expected string, found 7");
    assert_eq!(error.json::<Value>().unwrap(), json!({ "detail": 7 }));
}

#[tokio::test]
async fn another_body_than_is_documented_is_an_error_of_its_status() {
    for (status, headers, body) in [
        (409, &[HTML][..], "<html>"),
        (409, &[HTML], r#"{"detail":7}"#),
        (500, &[JSON], ""),
        (500, &[], "busy"),
        (200, &[HTML], "<html>"),
        (204, &[], ""),
    ] {
        let error = create(reply(status, headers, body)).await;
        assert!(
            error.is_unexpected_body() && !error.is_decode(),
            "{error:?}"
        );
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.raw_body().unwrap(), body);
        assert!(error.body().is_none() && error.source().is_some());
        let is_success = matches!(error, Error::UnexpectedBody(_));
        assert_eq!(is_success, status < 300);
    }
    // It is decoded whatever it is called.
    let error = create(reply(409, &[HTML], r#"{"detail":"d"}"#)).await;
    assert_eq!(error.body().unwrap().detail, "d");
    let created = client(reply(200, &[HTML], r#"{"name":"a"}"#)).create_item(&item());
    assert_eq!(created.await.unwrap().name, "a");
    // What only `default` is for has no body of its own.
    let error = client(reply(502, &[HTML], "<html>"))
        .item_or_default()
        .await;
    let error = error.unwrap_err();
    assert!(matches!(&error, Error::Status(_)) && error.body().is_none());
    assert!(!error.is_unexpected_body() && !error.is_decode());
    assert_eq!(
        error.source().unwrap().to_string(),
        "$: expected JSON, found \"<html>…\""
    );
}

#[tokio::test]
async fn a_body_of_an_open_type_that_is_no_json_is_its_text() {
    for (body, value) in [
        ("OK", json!("OK")),
        ("", json!("")),
        ("{\"a\":", json!("{\"a\":")),
        ("{\"a\":1}", json!({ "a": 1 })),
        ("\"OK\"", json!("OK")),
    ] {
        let found = client(reply(200, &[HTML], body)).anything().await.unwrap();
        assert_eq!(*found, value);
        let error = client(reply(400, &[], body)).anything().await.unwrap_err();
        assert_eq!(error.body(), Some(&value));
        assert_eq!(error.message(), None, "nobody knows what is secret in it");
    }
}

#[tokio::test]
async fn a_body_can_be_read_as_anything() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Own {
        code: i64,
    }
    let error = create(reply(503, &[], r#"{"code":7}"#)).await;
    assert_eq!(error.json::<Own>().unwrap(), Own { code: 7 });
    assert!(error.json::<Vec<i64>>().is_err());
    let error = create(reply(503, &[], "\u{feff}{\"code\":7}")).await;
    assert_eq!(error.json::<Own>().unwrap(), Own { code: 7 });
    let error = create(Answer::NoConnection("refused")).await;
    assert!(error.json::<Own>().is_err());
}

/// Several types of success are none of a status that is not listed.
#[tokio::test]
async fn a_2xx_without_a_key_is_none_of_several_successes() {
    for status in [201, 204, 299] {
        let error = client(reply(status, &[], "")).moved_or_here().await;
        assert!(
            matches!(error, Err(Error::UnexpectedStatus(_))),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_reply_of_null_is_an_empty_array() {
    let items = client(reply(200, &[JSON], "null")).list_items().await;
    assert!(items.unwrap().is_empty());
    let error = create(reply(200, &[JSON], "null")).await;
    assert!(error.is_decode());
}
