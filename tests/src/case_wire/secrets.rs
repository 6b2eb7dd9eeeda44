//! No secret is shown of what the document does not describe: what has the name of a secret is
//! hidden wherever it stands.

use std::error::Error;
use std::fmt::Debug;

use crate::case_clients::secrets_untyped::Client;
use crate::case_clients::secrets_untyped::types;
use crate::runtime::model::{self, Decode, Encode};
use crate::runtime::secret::Masked;
use crate::runtime::secret::shown::{Guarded, Shown};
use crate::server::{Answer, Server};

const SENTINEL: &str = "s3nt1nel";

pub(super) fn hidden(text: &str) {
    assert!(!text.contains(SENTINEL), "{text}");
}

pub(super) fn silent(shown: &dyn Debug) {
    hidden(&format!("{shown:?}"));
    hidden(&format!("{shown:#?}"));
}

pub(super) fn silent_error(error: &(dyn Error + 'static)) {
    let mut next = Some(error);
    while let Some(error) = next {
        silent(&error);
        hidden(&error.to_string());
        next = error.source();
    }
}

/// Returns what `Debug` shows of a value; neither it nor the masked form may show the sentinel.
pub(super) fn shown<T: Decode + Encode + Debug>(text: &str) -> String {
    let value: T = model::from_slice(text.as_bytes()).unwrap();
    silent(&value);
    hidden(&serde_json::to_string(&Masked::new(&value)).unwrap());
    let whole: serde_json::Value = serde_json::from_slice(&model::to_vec(&value)).unwrap();
    assert_eq!(
        whole,
        serde_json::from_str::<serde_json::Value>(text).unwrap()
    );
    format!("{value:?}")
}

pub(super) fn silent_refusal<T: Decode>(text: &str) -> String {
    let error = model::from_slice::<T>(text.as_bytes()).err().unwrap();
    silent_error(&error);
    error.to_string()
}

#[test]
fn what_is_none_of_the_alternatives() {
    shown::<types::Both>(r#"{"pw":"s3nt1nel","a":"1","b":"2"}"#);
    shown::<types::Tagged>(r#"{"kind":"Third","pw":"s3nt1nel","in":[{"pw":"s3nt1nel"}]}"#);
    shown::<types::Any>(r#"{"pw":"s3nt1nel"}"#);
    shown::<types::Any>(r#"["s3nt1nel"]"#);
    shown::<types::Lists>(r#"["s3nt1nel",1]"#);
    shown::<types::Lists>(r#""s3nt1nel""#);
    shown::<types::Kind>(r#"{"pw":"s3nt1nel","pin":{"x":"s3nt1nel"}}"#);
    // The document calls nothing in this one secret; what has the name of a secret elsewhere is
    // one.
    let text = shown::<types::Unrelated>(r#"{"either":{"a":"kept","pw":"s3nt1nel"}}"#);
    assert!(text.contains("kept") && text.contains("***"), "{text}");
}

#[test]
fn what_an_alternative_keeps_of_its_siblings() {
    let text = shown::<types::Open>(r#"{"pw":"s3nt1nel","b":"kept"}"#);
    assert!(text.contains("kept"), "{text}");
    shown::<types::Open>(r#"{"b":"1","c":{"d":[{"cred":{"user":"s3nt1nel"}}]}}"#);
    let text = shown::<types::Texts>(r#"{"pin":"s3nt1nel","b":"1","c":"kept"}"#);
    assert!(text.contains("kept"), "{text}");
}

#[test]
fn what_has_no_type_beside_a_secret() {
    for free in [
        r#""about":{"pw":"s3nt1nel"}"#,
        r#""about":[[{"a":{"keys":["s3nt1nel"]}}]]"#,
        r#""object":{"pw":{"x":"s3nt1nel"}}"#,
        r#""list":[{"pin":"s3nt1nel"},{"cred":["s3nt1nel"]}]"#,
        r#""map":{"a":[{"pw":"s3nt1nel"}]}"#,
        r#""map":{"pw":["s3nt1nel"]}"#,
        r#""texts":{"pw":"s3nt1nel"}"#,
        r#""aliased":{"pw":"s3nt1nel"}"#,
        r#""nullable":{"pw":"s3nt1nel"}"#,
        r#""pair":[1,{"pw":"s3nt1nel"}]"#,
        r#""keys":["s3nt1nel"]"#,
    ] {
        shown::<types::Beside>(&format!(r#"{{"pw":"s3nt1nel",{free}}}"#));
    }
    let text = shown::<types::Beside>(r#"{"pw":"a","about":{"b":"kept"},"texts":{"c":"too"}}"#);
    assert!(text.contains("kept") && text.contains("too"), "{text}");
    shown::<types::Whole>(r#"{"cred":{"user":"s3nt1nel"},"about":{"cred":{"user":"s3nt1nel"}}}"#);
}

/// A star at the end of a name stands for what the document tells by a pattern.
#[test]
fn what_has_a_name_that_a_pattern_tells() {
    for (text, kept) in [
        (r#"{"about":{"tok-1":"s3nt1nel"},"tok-2":"s3nt1nel"}"#, ""),
        (
            r#"{"about":{"my_key":["s3nt1nel"]},"a_key":["s3nt1nel"]}"#,
            "",
        ),
        (r#"{"about":{"within":"s3nt1nel"}}"#, ""),
        (r#"{"about":{"tok":"kept","key":"kept"}}"#, "kept"),
    ] {
        let text = shown::<types::Patterns>(text);
        assert!(text.contains(kept), "{text}");
    }
    for text in [
        r#"{"tok-1":"s3nt1nel"}"#,
        r#"[[{"a_key":"s3nt1nel"}]]"#,
        r#"{"my_key":"s3nt1nel"}"#,
    ] {
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        silent(&Guarded(&value));
        silent(&Shown(&value));
    }
}

#[test]
fn secrets_of_any_name_beside_an_alternative_that_keeps_what_it_does_not_name() {
    shown::<types::Unnamed>(r#"{"a":"s3nt1nel"}"#);
    shown::<types::Unnamed>(r#"{"b":"s3nt1nel","c":"s3nt1nel"}"#);
    shown::<types::TaggedUnnamed>(r#"{"kind":"Secrets","c":"s3nt1nel"}"#);
    shown::<types::TaggedUnnamed>(r#"{"kind":"Third","c":"s3nt1nel"}"#);
    silent_refusal::<types::TaggedUnnamed>(r#"{"kind":"Numbers","c":"s3nt1nel"}"#);
    let text = shown::<types::TaggedUnnamed>(r#"{"kind":"Numbers","c":4711}"#);
    assert_eq!(text, "Numbers(…)");
    // By itself the alternative is one without secrets.
    let text = shown::<types::Numbers>(r#"{"kind":"Numbers","c":4711}"#);
    assert!(text.contains("4711"), "{text}");
}

/// What comes in place of JSON is a text, which may be JSON that was cut off, or a form.
#[test]
fn texts_without_a_type_that_have_the_name_of_a_secret() {
    for text in [
        r#"{"pw":"s3nt1nel"#,
        r#"{"a":[{"tok-1":"s3nt1nel"}"#,
        r#"{'my_key': 's3nt1nel'}"#,
        "pw=s3nt1nel&a=b",
        "<pw>s3nt1nel</pw>",
        "pin: s3nt1nel",
        r#"{"p\u0077":"s3nt1nel""#,
    ] {
        let value = serde_json::Value::from(text);
        silent(&Guarded(&value));
        silent(&Guarded(&Ok::<_, String>(&value)));
        silent(&Guarded(&text));
        silent(&Guarded(&bytes::Bytes::from(text)));
        silent(&Shown(&value));
        hidden(&serde_json::to_string(&Masked::new(&value)).unwrap());
        shown::<types::Beside>(&serde_json::json!({"pw": "a", "about": text}).to_string());
        silent_refusal::<types::Beside>(&serde_json::json!({"pw": "a", "map": text}).to_string());
    }
    for kept in ["nothing of it", "spin", "a-tok", "pwd"] {
        let value = serde_json::Value::from(kept);
        assert!(format!("{:?}", Guarded(&value)).contains(kept), "{kept}");
        assert!(format!("{:?}", Shown(&value)).contains(kept), "{kept}");
    }
}

/// Listed values of a secret are documented only, and a schema that is no type may name secrets too.
#[test]
fn what_is_listed_or_has_no_type() {
    shown::<types::Listed>(r#""s3nt1nel""#);
    for text in [
        r#"{"either":"s3nt1nel","listed":"s3nt1nel","bare":"s3nt1nel"}"#,
        r#"{"otherwise":"s3nt1nel","more":{"otherwise":["s3nt1nel"],"bare":"s3nt1nel"}}"#,
    ] {
        shown::<types::Formats>(text);
    }
}

#[test]
fn what_an_error_quotes() {
    let error = silent_refusal::<types::Tagged>(r#"{"kind":"Second","pw":"s3nt1nel"}"#);
    assert_eq!(error, "$.pw: expected 64-bit integer, found a secret value");
    let error = silent_refusal::<types::Tagged>(r#"{"kind":"Second","cred":{"user":"s3nt1nel"}}"#);
    assert_eq!(
        error,
        "$.cred: expected 64-bit integer, found a secret value"
    );
    silent_refusal::<types::Tagged>(r#"{"kind":"First","pw":["s3nt1nel"],"cred":"s3nt1nel"}"#);
    silent_refusal::<types::Beside>(r#"{"pw":"1","map":{"pw":"s3nt1nel"}}"#);
    let error = silent_refusal::<types::Beside>(r#"{"pw":"1","map":{"a":"quoted"}}"#);
    assert_eq!(error, r#"$.map.a: expected array, found "quoted""#);
}

#[test]
fn webhooks_forms_and_headers() {
    let body = br#"{"pw":"s3nt1nel","about":{"pw":"s3nt1nel"}}"#;
    for name in ["told", "guessed", "unheard of"] {
        silent(&types::WebhookPayload::read(name, body).unwrap());
    }
    let about: serde_json::Value = serde_json::from_slice(body).unwrap();
    let form = types::FormForm::new().about(about).pw(SENTINEL);
    silent(&form);
    silent(&form.to_multipart());
    let mut headers = http::HeaderMap::new();
    headers.insert("x-about", http::HeaderValue::from_bytes(body).unwrap());
    let headers = types::StatusesHeaders::of(&headers);
    assert!(headers.x_about.is_some());
    silent(&headers);
}

const JSON: &str = "content-type: application/json\r\nx-about: {\"pw\":\"s3nt1nel\"}\r\n";
const EVENTS: &str = "content-type: text/event-stream\r\n";

async fn client(status: &str, headers: &str, body: &str) -> (Server, Client) {
    let server = Server::start(vec![Answer::new(status, headers, body)]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn replies_and_their_errors() {
    let bodies = [
        r#"{"pw":"s3nt1nel","a":"1","b":"2"}"#,
        r#"[{"pw":"s3nt1nel","message":["kept"]}]"#,
        r#"{"kind":"Second","pw":"s3nt1nel"}"#,
        r#"{"kind":"Third","pw":"s3nt1nel"}"#,
    ];
    let broken = [
        r#"{"pw":"s3nt1nel"#,
        r#"[{"tok-1":"s3nt1nel","a":1}"#,
        "pw=s3nt1nel",
    ];
    let bodies = bodies.iter().chain(&broken);
    for status in [
        "200 OK",
        "201 Created",
        "400 Bad Request",
        "418 I",
        "500 Oh",
    ] {
        for body in bodies.clone() {
            let (_server, client) = client(status, JSON, body).await;
            let call = client.statuses().pin(SENTINEL);
            silent(&call);
            match call.await {
                Ok(response) => {
                    silent(&response);
                    silent(&response.into_body());
                }
                Err(error) => silent_error(&error),
            }
            match client.untyped().await {
                Ok(response) => silent(&response),
                Err(error) => silent_error(&error),
            }
        }
    }
}

#[tokio::test]
async fn events_and_their_errors() {
    let body = concat!(
        "data: {\"kind\":\"Third\",\"pw\":\"s3nt1nel\"}\n\n",
        "data: {\"kind\":\"Second\",\"pw\":\"s3nt1nel\"}\n\n",
        "data: s3nt1nel\n\n",
    );
    let (_server, client) = client("200 OK", EVENTS, body).await;
    let mut typed = client.events().await.unwrap().into_body();
    while let Some(event) = typed.next().await {
        match event {
            Ok(event) => silent(&event),
            Err(error) => silent_error(&error),
        }
    }
    let mut untyped = client.any_events().await.unwrap().into_body();
    while let Some(event) = untyped.next().await {
        match event {
            Ok(event) => silent(&event),
            Err(error) => silent_error(&error),
        }
    }
}
