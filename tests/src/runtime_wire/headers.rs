//! Headers of replies, by the table "Style Examples" of OpenAPI 3.0.4: the row `simple`.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use uuid::Uuid;

use crate::fixtures::sample::Level;
use crate::mini_client::Client;
use crate::recorder::{Recorder, reply};
use crate::runtime;
use crate::runtime::error::Error;
use crate::runtime::model::Decode;
use crate::runtime::parameter::header_value::{read, read_json};

/// An object whose properties have several types.
#[derive(Clone, Default)]
struct Pairs {
    a: Option<i64>,
    b: Option<String>,
    c: Option<bool>,
}

runtime::model::object!(Pairs {
    a: optional("a"),
    b: optional("b"),
    c: optional("c"),
});

fn of<T: Decode>(lines: &[&'static str]) -> Option<T> {
    read(&headers("x-value", lines), "X-Value")
}

fn headers(name: &'static str, lines: &[&'static str]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in lines {
        let name = HeaderName::from_static(name);
        headers.append(name, HeaderValue::from_static(line));
    }
    headers
}

fn strings(texts: &[&str]) -> Option<Vec<String>> {
    Some(texts.iter().map(|text| (*text).to_owned()).collect())
}

#[test]
fn primitives() {
    assert_eq!(of::<String>(&["a, b=c"]).as_deref(), Some("a, b=c"));
    assert_eq!(of::<String>(&["7"]).as_deref(), Some("7"));
    assert_eq!(of::<String>(&[""]).as_deref(), Some(""));
    assert_eq!(of::<String>(&["{\"a\":1}"]).as_deref(), Some("{\"a\":1}"));
    assert_eq!(of::<i64>(&["-7"]), Some(-7));
    assert_eq!(of::<u32>(&["7.0"]), Some(7));
    assert_eq!(of::<f64>(&["1e-2"]), Some(0.01));
    assert_eq!(of::<bool>(&["true"]), Some(true));
    assert_eq!(of::<Level>(&["2"]), Some(Level::Two));
    let uuid = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    assert_eq!(of::<Uuid>(&[uuid]), uuid.parse().ok());
    assert_eq!(of::<Value>(&["7"]), Some(Value::from("7")));
    for text in ["", "x", "1.5", "0x7", "+7", "NaN", "7,8"] {
        assert_eq!(of::<i64>(&[text]), None, "{text}");
    }
    assert_eq!(of::<f64>(&["NaN"]), None);
    assert_eq!(of::<bool>(&["True"]), None);
    assert_eq!(of::<i64>(&[]), None);
}

/// Several lines are one list (RFC 9110 section 5.3).
#[test]
fn arrays() {
    assert_eq!(
        of(&["blue,black, brown"]),
        strings(&["blue", "black", "brown"])
    );
    assert_eq!(
        of(&["blue", "black,brown"]),
        strings(&["blue", "black", "brown"])
    );
    assert_eq!(of(&["blue"]), strings(&["blue"]));
    assert_eq!(of(&["1,2"]), strings(&["1", "2"]));
    assert_eq!(of::<Vec<String>>(&[""]), Some(Vec::new()));
    assert_eq!(of(&["1, 2"]), Some(vec![1_i64, 2]));
    assert_eq!(of(&["true,false"]), Some(vec![true, false]));
    assert_eq!(of::<Vec<i64>>(&["1,x"]), None);
    assert_eq!(of(&["[1,2]"]), Some(vec![1_i64, 2]), "with `content`");
}

#[test]
fn objects() {
    let expected = Pairs {
        a: Some(1),
        b: Some("x".to_owned()),
        c: None,
    };
    for text in [
        "a=1,b=x",
        "a,1,b,x",
        "a=1, b=x",
        "b,x,a,1",
        r#"{"a":1,"b":"x"}"#,
    ] {
        assert_eq!(of::<Pairs>(&[text]), Some(expected.clone()), "{text}");
    }
    assert_eq!(of::<Pairs>(&["a=1", "b=x"]), Some(expected));
    let map = of::<BTreeMap<String, i64>>(&["R=100,G=200,B=150"]).unwrap();
    assert_eq!(map, of::<BTreeMap<_, _>>(&["R,100,G,200,B,150"]).unwrap());
    assert_eq!(map["G"], 200);
    let map = of::<BTreeMap<String, String>>(&["a=b=c,d="]).unwrap();
    assert_eq!((map["a"].as_str(), map["d"].as_str()), ("b=c", ""));
    for text in ["a,1,b", "a=x", "c=1"] {
        assert_eq!(of::<Pairs>(&[text]), None, "{text}");
    }
}

#[test]
fn json() {
    let json = |text| read_json::<Value>(&headers("x-value", &[text]), "X-Value");
    assert_eq!(json(r#""a,b""#), Some(Value::from("a,b")));
    assert_eq!(json("[1, 2]"), Some(serde_json::json!([1, 2])));
    assert_eq!((json("a,b"), json("")), (None, None));
}

/// RFC 9110 section 5.3: the lines of `Set-Cookie` are never one.
#[test]
fn cookies_are_whole_lines() {
    let expires = "a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT";
    for name in ["set-cookie", "Set-Cookie"] {
        let one = headers("set-cookie", &[expires]);
        assert_eq!(read(&one, name), strings(&[expires]));
        assert_eq!(read::<String>(&one, name).as_deref(), Some(expires));
        let two = headers("set-cookie", &[expires, "b=2"]);
        assert_eq!(read(&two, name), strings(&[expires, "b=2"]));
        assert_eq!(read::<String>(&two, name), None);
    }
}

/// A text is typed where the document says so, and is a string of JSON only where it comes as JSON.
#[tokio::test]
async fn bodies_of_text() {
    const JSON: (&str, &str) = ("content-type", "application/json; charset=utf-8");
    const TEXT: (&str, &str) = ("content-type", "text/plain");
    let answers = |kind, body| {
        let recorder = Recorder::new(vec![reply(200, &[kind], body)]);
        Client::builder().transport(recorder).build().unwrap()
    };
    for (kind, body, text) in [
        (JSON, r#""1.0.0""#, "1.0.0"),
        (JSON, r#" "a\nb" "#, "a\nb"),
        (JSON, "1.0.0", "1.0.0"),
        (JSON, r#"["a"]"#, r#"["a"]"#),
        (JSON, r#""a" "b""#, r#""a" "b""#),
        (JSON, "7", "7"),
        (TEXT, r#""1.0.0""#, r#""1.0.0""#),
        (TEXT, " a\n", " a\n"),
        (TEXT, "", ""),
    ] {
        let found = answers(kind, body).get_part("a", "b").await.unwrap();
        assert_eq!(found.into_body(), text, "{body}");
    }
    let uuid = "3c90c3cc-0d44-4b50-8888-8dd25736052a";
    for (kind, body) in [
        (TEXT, "3c90c3cc-0d44-4b50-8888-8dd25736052a"),
        (TEXT, "3C90C3CC-0D44-4B50-8888-8DD25736052A\r\n"),
        (JSON, r#""3c90c3cc-0d44-4b50-8888-8dd25736052a""#),
    ] {
        let found = answers(kind, body).new_id().await.unwrap();
        assert_eq!(found.to_string(), uuid);
    }
    let error = answers(TEXT, "none").new_id().await.unwrap_err();
    assert!(error.is_decode(), "{error:?}");
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, r#"$: expected uuid, found "none""#);
    for (body, number) in [
        ("7", Some(7)),
        (" 7\n", Some(7)),
        ("7.0", Some(7)),
        ("7.5", None),
        ("", None),
    ] {
        let found = answers(TEXT, body).count().await;
        assert_eq!(found.ok().map(|count| count.into_body()), number, "{body}");
    }
}

/// Headers that say how a message is sent, and what is no header.
const REFUSED: &[(&str, &str)] = &[
    ("Content-Length", "0"),
    ("transfer-encoding", "chunked"),
    ("HOST", "evil.example"),
    ("Connection", "close"),
    ("TE", "trailers"),
    ("Trailer", "x"),
    ("Upgrade", "h2c"),
    ("Keep-Alive", "1"),
    ("Proxy-Connection", "close"),
    ("x-a", " a"),
    ("x-a", "a "),
    ("x-a", "\ta"),
    ("x-a", "a\t"),
    ("x-a", " "),
    ("x-a", "a\r\nx-b: c"),
    ("x-a", "a\n"),
    ("x-a", "a\rb"),
    ("x-a", "a\0b"),
    ("x-a", "a\u{7f}"),
    ("x-a", "\u{1b}[m"),
    ("x-a\r\nx-b", "c"),
    ("x a", "b"),
    ("x-a:", "b"),
    (" x-a", "b"),
    (":authority", "evil.example"),
    ("", "b"),
    ("tRANSFER-eNCODING", "gzip"),
    ("proxy-connection", ""),
];

#[tokio::test]
async fn headers_that_say_how_requests_are_sent_are_refused() {
    let recorder = Recorder::new(Vec::new());
    let builder = || Client::builder().transport(recorder.clone()).api_key("k");
    for &(name, value) in REFUSED {
        let call = builder().build().unwrap().list_items().header(name, value);
        let error = call.await.unwrap_err();
        assert!(matches!(error, Error::Argument(_)), "{name}: {error}");
        let error = builder().header(name, value).build().unwrap_err();
        let shown = name.escape_debug();
        let said = format!("the default header `{shown}` cannot be sent: ");
        assert!(error.to_string().starts_with(&said), "{error}");
    }
}

#[tokio::test]
async fn headers_that_can_be_sent() {
    let recorder = Recorder::new(Vec::new());
    let builder = || Client::builder().transport(recorder.clone()).api_key("k");
    // Header parameters are headers too.
    let call = builder()
        .build()
        .unwrap()
        .list_items()
        .trace(&"a ".to_owned());
    assert!(matches!(call.await.unwrap_err(), Error::Argument(_)));
    assert!(recorder.sent().is_empty());
    let recorder = Recorder::new(vec![reply(200, &[], "[]")]);
    let client = Client::builder()
        .transport(recorder.clone())
        .api_key("k")
        .build()
        .unwrap();
    let call = client
        .list_items()
        .header("x-a", "a b")
        .header("x-b", "")
        .header("expect", "x")
        .header("X-Text", "\u{e9}")
        .header("X-Bytes", HeaderValue::from_bytes(b"\xe9\ta").unwrap());
    call.await.unwrap();
    assert_eq!(recorder.sent()[0].header("x-a"), Some("a b"));
}
