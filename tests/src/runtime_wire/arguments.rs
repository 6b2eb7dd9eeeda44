//! Arguments that no request can hold: they are told before anything is sent.

use std::collections::BTreeMap;

use crate::mini_client::Client;
use crate::mini_client::arguments::{Filter, Measure, Reading};
use crate::recorder::{Recorder, Sent, reply};
use crate::runtime::body::multipart::Multipart;
use crate::runtime::error::Error;
use crate::runtime::model::Encode;
use crate::runtime::model::nullable::Nullable;
use crate::runtime::parameter::style::{Format, Style};

fn client(recorder: &Recorder) -> Client {
    let builder = Client::builder().transport(recorder.clone());
    builder.api_key("k").build().unwrap()
}

/// The name and the reason of the argument that a call is refused for.
fn refused<E: std::fmt::Debug>(error: Error<E>) -> (String, String) {
    match error {
        Error::Argument(error) => (error.parameter().to_owned(), error.reason().to_owned()),
        other => panic!("{other:?}"),
    }
}

/// What is refused of a list of items with this tag, which may be an array.
async fn tags(format: Format, value: &dyn Encode) -> (String, String) {
    let recorder = Recorder::new(vec![]);
    let call = client(&recorder).list_items().tags(format, value);
    let refused = refused(call.await.unwrap_err());
    assert!(recorder.sent().is_empty());
    refused
}

const NOT_FINITE: &str = "a number is NaN or infinite, which cannot be written";
const EMPTY: &str = "it is empty, which cannot be written";

fn not_finite() -> [f64; 3] {
    [f64::NAN, f64::INFINITY, f64::NEG_INFINITY]
}

/// RFC 8259 section 6: JSON has no such numbers, and neither has a text that is to be read as one.
#[tokio::test]
async fn a_number_that_is_none_is_refused_in_parameters() {
    let deep = Format {
        style: Style::DeepObject,
        ..Format::FORM
    };
    for number in not_finite() {
        let map = BTreeMap::from([("a".to_owned(), vec![1.0, number])]);
        let values: [&dyn Encode; 4] = [&number, &vec![number], &map, &Some(number)];
        for value in values {
            for format in [Format::FORM, Format::JSON, deep] {
                let refusal = tags(format, value).await;
                assert_eq!(refusal, ("tags".to_owned(), NOT_FINITE.to_owned()));
            }
            let client = client(&Recorder::new(vec![]));
            let header = client.list_items().trace(value).await.unwrap_err();
            assert_eq!(refused(header).0, "X-Trace");
            let cookie = client.list_items().theme(value).await.unwrap_err();
            assert_eq!(refused(cookie).0, "theme");
            let path = client.get_by(value).await.unwrap_err();
            assert_eq!(refused(path), ("ids".to_owned(), NOT_FINITE.to_owned()));
        }
    }
}

#[tokio::test]
async fn a_number_that_is_none_is_refused_in_bodies() {
    for number in not_finite() {
        let bodies = [
            Reading::new(number),
            Reading::new(1.0).list(vec![Some(1.0), Some(number)]),
            Reading::new(1.0).map(BTreeMap::from([("a".to_owned(), number)])),
            Reading::new(1.0).nullable(Nullable::Value(number)),
            Reading::new(1.0).measure(Measure::Amount(number)),
            Reading::new(1.0).inner(Reading::new(number)),
        ];
        for body in bodies {
            let recorder = Recorder::new(vec![]);
            let client = client(&recorder);
            let json = client.put_reading(&body).await.unwrap_err();
            assert_eq!(refused(json), ("body".to_owned(), NOT_FINITE.to_owned()));
            let form = client.post_reading(&body).await.unwrap_err();
            assert_eq!(refused(form).1, NOT_FINITE);
            for parts in [
                Multipart::new().value("a", &body),
                Multipart::new().json("a", &body),
                Multipart::new().encoded("a", "application/json", &body),
                Multipart::new().encoded("a", "text/plain", &number),
                Multipart::new().append(&Multipart::new().value("a", &vec![number])),
            ] {
                let error = client.upload(parts).await.unwrap_err();
                assert_eq!(refused(error), ("a".to_owned(), NOT_FINITE.to_owned()));
            }
            assert!(recorder.sent().is_empty());
        }
    }
    let recorder = Recorder::new(vec![reply(204, &[], "")]);
    let body = Reading::new(f64::MAX).list(vec![None, Some(-0.0)]);
    client(&recorder).put_reading(&body).await.unwrap();
    let body = String::from_utf8(recorder.sent().remove(0).body).unwrap();
    assert_eq!(
        body,
        r#"{"value":1.7976931348623157e+308,"list":[null,-0.0]}"#
    );
}

async fn search(filter: Filter<'_>) -> Result<Sent, (String, String)> {
    let recorder = Recorder::new(vec![reply(200, &[], "")]);
    match client(&recorder).search(filter).await {
        Ok(_) => Ok(recorder.sent().remove(0)),
        Err(error) => Err(refused(error)),
    }
}

/// RFC 6570 section 2.3: an empty list is undefined.
#[tokio::test]
async fn a_required_list_that_is_empty_is_refused() {
    let one = vec!["1".to_owned()];
    let usual = || Filter::of(&one);
    let sent = search(usual()).await.unwrap();
    assert_eq!(sent.uri, "https://mini.example/v1/search/1?id%3Ain=1&any=1");
    assert_eq!(sent.header("x-ids"), Some("1"));
    assert_eq!(sent.header("cookie"), Some("ids=1"));
    let none = [
        (
            "id:in",
            Filter {
                query: &[],
                ..usual()
            },
        ),
        (
            "ids",
            Filter {
                path: &[],
                ..usual()
            },
        ),
        (
            "X-Ids",
            Filter {
                header: &[],
                ..usual()
            },
        ),
        (
            "ids",
            Filter {
                cookie: &[],
                ..usual()
            },
        ),
    ];
    for (name, filter) in none {
        let refusal = search(filter).await.unwrap_err();
        assert_eq!(refusal, (name.to_owned(), EMPTY.to_owned()));
    }
    // With `allowEmptyValue` it has an empty value, and an optional one is left out.
    let sent = search(Filter {
        any: &[],
        optional: Some(&[]),
        ..usual()
    })
    .await;
    let uri = "https://mini.example/v1/search/1?id%3Ain=1&any=";
    assert_eq!(sent.unwrap().uri, uri);
    let sent = search(Filter {
        optional: Some(&one),
        ..usual()
    })
    .await;
    assert_eq!(
        sent.unwrap().uri,
        "https://mini.example/v1/search/1?id%3Ain=1&any=1&optional=1"
    );
}

#[tokio::test]
async fn a_required_list_of_any_style_that_is_empty_is_refused() {
    let styles = [
        Style::Form,
        Style::SpaceDelimited,
        Style::PipeDelimited,
        Style::DeepObject,
        Style::Simple,
        Style::Label,
        Style::Matrix,
    ];
    let nulls = vec![None::<String>];
    let values: [&dyn Encode; 3] = [
        &Vec::<String>::new(),
        &nulls,
        &BTreeMap::<String, i64>::new(),
    ];
    for style in styles {
        for explode in [false, true] {
            let format = Format {
                style,
                explode,
                allow_reserved: false,
            };
            for value in values {
                let mut call = client(&Recorder::new(vec![])).list_items();
                call.draft.not_empty().query_with("ids", format, value);
                let refusal = refused(call.await.unwrap_err());
                assert_eq!(refusal, ("ids".to_owned(), EMPTY.to_owned()));
                if matches!(style, Style::Simple | Style::Label | Style::Matrix) {
                    // The styles of paths do not say the name.
                    continue;
                }
                let recorder = Recorder::new(vec![reply(200, &[], "[]")]);
                let mut call = client(&recorder).list_items();
                call.draft.or_empty().query_with("ids", format, value);
                // What is said of one parameter is not said of the next.
                call.draft.query_with("others", format, value);
                call.await.unwrap();
                let uri = &recorder.sent()[0].uri;
                assert!(uri.contains("ids") && !uri.contains("others"), "{uri}");
            }
        }
    }
    // As JSON, and as a body, an empty list is a value.
    let recorder = Recorder::new(vec![reply(200, &[], "[]"), reply(204, &[], "")]);
    let mut call = client(&recorder).list_items();
    let none = Vec::<String>::new();
    call.draft
        .not_empty()
        .query_with("ids", Format::JSON, &none);
    call.await.unwrap();
    assert!(recorder.sent()[0].uri.ends_with("?ids=%5B%5D"));
}

#[tokio::test]
async fn a_required_list_of_a_form_that_is_empty_is_refused() {
    let recorder = Recorder::new(vec![reply(204, &[], "")]);
    let body = Reading::new(1.0).tags(vec![]);
    let error = client(&recorder).post_tags(&body).await.unwrap_err();
    assert_eq!(refused(error), ("tags".to_owned(), EMPTY.to_owned()));
    let body = Reading::new(1.0).tags(vec!["a".to_owned()]).list(vec![]);
    client(&recorder).post_tags(&body).await.unwrap();
    assert_eq!(recorder.sent()[0].body, b"tags=a&value=1.0");
}
