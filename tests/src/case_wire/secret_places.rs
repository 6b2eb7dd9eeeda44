//! No value of a secret schema is shown, wherever the schema stands: in texts, bytes, streams, headers,
//! forms and calls, and whatever says that it is secret.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Debug;

use serde_json::json;

use super::secrets::{hidden, shown, silent, silent_error, silent_refusal};
use crate::case_clients::secret_places::Client;
use crate::case_clients::secret_places::types;
use crate::runtime::body::file_part::FilePart;
use crate::runtime::model::nullable::Nullable;
use crate::runtime::model::{Decode, from_slice};
use crate::runtime::secret::Secret;
use crate::server::{Answer, Server};

const SENTINEL: &str = "s3nt1nel";

async fn client(status: &str, headers: &str, body: &str) -> (Server, Client) {
    let server = Server::start(vec![Answer::new(status, headers, body)]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

/// Neither the result nor what is in it shows a secret.
fn silent_outcome<T: Debug, E: Error + 'static>(outcome: &Result<T, E>) {
    match outcome {
        Ok(value) => silent(value),
        Err(error) => silent_error(error),
    }
}

/// What stands in place of a list or a map of secrets may be one, or all of them written as a text.
#[test]
fn values_in_place_of_lists_and_maps() {
    fn refused<T: Decode>(text: &str) {
        let Err(error) = from_slice::<T>(text.as_bytes()) else {
            panic!("{text}");
        };
        silent_error(&error);
    }
    type Word = Secret<String>;
    type Named = BTreeMap<String, Vec<Word>>;
    let list = r#""[\"s3nt1nel\"]""#;
    let map = r#""{\"a\":\"s3nt1nel\"}""#;
    for text in [r#""s3nt1nel""#, list, map] {
        refused::<Vec<Word>>(text);
        refused::<Vec<Vec<Word>>>(text);
        refused::<Vec<Vec<Word>>>(&format!("[[\"a\"],{text}]"));
        refused::<Named>(text);
        refused::<Named>(&format!(r#"{{"k":{text}}}"#));
        refused::<BTreeMap<String, Named>>(&format!(r#"{{"k":{{"k":{text}}}}}"#));
        refused::<(Word, i64)>(text);
        refused::<Vec<(i64, Word)>>(&format!("[{text}]"));
        refused::<Box<Option<Vec<Word>>>>(text);
        refused::<Nullable<Vec<Option<Named>>>>(&format!("[{text}]"));
        refused::<Vec<types::SecretOrNumber>>(text);
        refused::<Vec<Vec<types::SecretOrNumber>>>(&format!("[{text}]"));
        refused::<types::Further>(text);
    }
    // What is said of other values is of use.
    let error = from_slice::<(Vec<i64>, Vec<Word>)>(br#"["seen",[]]"#).unwrap_err();
    assert_eq!(error.to_string(), r#"$[0]: expected array, found "seen""#);
}

#[test]
fn values_whatever_says_that_they_are_secret() {
    for (name, value) in [
        ("number", json!(4711)),
        ("fraction", json!(4711.5)),
        ("numbers", json!([4711])),
        ("listed", json!(4711)),
        ("several", json!("s3nt1nel")),
        ("several", json!(4711)),
        ("wrapper", json!({"text": "s3nt1nel"})),
        ("otherName", json!({"text": "s3nt1nel"})),
        ("heir", json!({"text": "s3nt1nel", "more": "s3nt1nel"})),
        ("inWrapper", json!({"text": "s3nt1nel"})),
        ("inPart", json!({"text": "s3nt1nel"})),
        ("textInPart", json!("s3nt1nel")),
        ("textInReference", json!("s3nt1nel")),
        ("alike", json!("s3nt1nel")),
        ("listedBeside", json!("s3nt1nel")),
        ("listedBoth", json!("s3nt1nel")),
        ("wholes", json!(4711)),
        ("contains", json!(["s3nt1nel"])),
        ("then", json!("s3nt1nel")),
        ("keys", json!({"s3nt1nel": 1})),
        ("content", json!("{\"pw\":\"s3nt1nel\"}")),
        ("silent", json!({"abc": "s3nt1nel"})),
    ] {
        let text = json!({name: value}).to_string();
        let shown = shown::<types::Places>(&text);
        assert!(!shown.contains("4711"), "{shown}");
        // What is not of the type is not shown either.
        for wrong in [r#"{"s3nt1nel":["s3nt1nel"]}"#, r#"["s3nt1nel",[]]"#] {
            let text = format!("{{\"{name}\":{wrong}}}");
            match crate::runtime::model::from_slice::<types::Places>(text.as_bytes()) {
                Ok(value) => silent(&value),
                Err(error) => silent_error(&error),
            }
        }
    }
    let error = silent_refusal::<types::Places>(r#"{"number":"s3nt1nel"}"#);
    assert_eq!(
        error,
        "$.number: expected 64-bit integer, found a secret value"
    );
}

#[tokio::test]
async fn texts_and_bytes_that_have_a_secret_in_them() {
    for (status, body) in [
        ("200 OK", SENTINEL),
        ("201 Created", SENTINEL),
        ("202 Accepted", "4711"),
        ("202 Accepted", SENTINEL),
        ("203 Other", SENTINEL),
        ("206 Part", SENTINEL),
        ("207 XML", "<held><pw>s3nt1nel</pw></held>"),
        ("208 YAML", "pw: s3nt1nel"),
        ("400 Form", "pw=s3nt1nel"),
        ("401 Bytes", SENTINEL),
        ("402 JSON", "{\"pw\":\"s3nt1nel\"}"),
        ("403 Events", "data: s3nt1nel\n\n"),
        ("418 Unlisted", SENTINEL),
    ] {
        let (_server, client) = client(status, "", body).await;
        let call = client
            .texts(SENTINEL)
            .list(&[SENTINEL.into()])
            .number(&Secret::new(4711))
            .object(&types::Held::new().pw(SENTINEL))
            .plain(SENTINEL)
            .x_key(SENTINEL)
            .body(SENTINEL);
        silent(&call);
        let outcome = call.await;
        silent_outcome(&outcome);
        assert!(!format!("{outcome:?}").contains("4711"));
        silent_outcome(&client.bytes().await);
    }
    // Nobody has called this text secret, but it has the name of a secret in it.
    let (_server, named) = client("226 Shown", "", "pw=s3nt1nel").await;
    silent_outcome(&named.texts("a").body("b").await);
    // What the document describes, and does not call secret, is shown.
    let (_server, client) = client("226 Shown", "", "kept").await;
    let outcome = client.texts("a").body("b").await;
    assert!(format!("{outcome:?}").contains("kept"), "{outcome:?}");
}

#[tokio::test]
async fn headers_of_replies() {
    let headers = "X-Key: s3nt1nel\r\nX-Keys: s3nt1nel\r\nX-Number: 4711\r\nX-Text: s3nt1nel\r\n\
        Set-Cookie: a=s3nt1nel\r\n";
    let (_server, client) = client("200 OK", headers, SENTINEL).await;
    let response = client.bytes().await.unwrap();
    silent(&response);
    assert_eq!(&response.expose()[..], SENTINEL.as_bytes());
    let headers = types::BytesHeaders::of(response.headers());
    silent(&headers);
    assert!(!format!("{headers:?}").contains("4711"));
    assert!(headers.x_key.is_some() && headers.x_keys.is_some() && headers.x_text.is_some());
    assert_eq!(headers.set_cookie.unwrap()[0].expose(), "a=s3nt1nel");
}

#[tokio::test]
async fn streams_of_secrets() {
    const EVENTS: &str = "content-type: text/event-stream\r\n";
    let body = "event: one\ndata: s3nt1nel\n\ndata: s3nt1nel\n\n";
    let (_server, events) = client("200 OK", EVENTS, body).await;
    let streams = [
        events.events().await.unwrap().into_body(),
        events
            .events_beside()
            .send_events()
            .await
            .unwrap()
            .into_body(),
        events.events_null().await.unwrap().into_body(),
    ];
    for mut stream in streams {
        let mut count = 0;
        while let Some(event) = stream.next().await {
            silent_outcome(&event);
            assert_eq!(event.unwrap().data.expose(), SENTINEL);
            count += 1;
        }
        assert_eq!(count, 2);
    }
    let lines = "\"s3nt1nel\"\n[\"s3nt1nel\"]\n{\"s3nt1nel\n";
    let (_server, client) = client("200 OK", "content-type: application/jsonl\r\n", lines).await;
    let mut lines = client.lines().await.unwrap().into_body();
    while let Some(line) = lines.next().await {
        silent_outcome(&line);
    }
    let mut lists = client.lists().await.unwrap().into_body();
    let mut count = 0;
    while let Some(list) = lists.next().await {
        silent_outcome(&list);
        count += 1;
    }
    assert_eq!(count, 3);
}

#[tokio::test]
async fn bodies_that_are_sent() {
    let (_server, client) = client("204 No Content", "", "").await;
    let call = client.xml().body("<pw>s3nt1nel</pw>");
    silent(&call);
    silent_outcome(&call.await);
    let places = types::Places::new()
        .number(Secret::new(4711))
        .text_in_part(SENTINEL);
    silent(&places);
    let call = client.encoded().body(&places);
    silent(&call);
    silent_outcome(&call.await);
    let form = types::MultipartForm::new()
        .pw(SENTINEL)
        .pws(vec![SENTINEL.into()])
        .number(Secret::new(4711))
        .json(types::Held::new().pw(SENTINEL))
        .file(FilePart::bytes("name", SENTINEL));
    silent(&form);
    silent(&form.to_multipart());
    assert!(!format!("{form:?}").contains("4711"));
    let call = client.multipart().body(&form);
    silent(&call);
    silent_outcome(&call.await);
}

#[test]
fn payloads_of_webhooks() {
    for name in ["text", "xml", "bytes", "form"] {
        let payload = types::WebhookPayload::read(name, b"pw=s3nt1nel").unwrap();
        silent(&payload);
        hidden(&format!("{payload:?}"));
    }
}
