//! Every kind of error, and what it tells.

use std::error::Error as _;

use crate::mini_client::{Client, Item, Problem, QUERY_KEY};
use crate::recorder::{Answer, Recorder, reply};
use crate::runtime::auth::Credential;
use crate::runtime::body::file_part::FilePart;
use crate::runtime::body::multipart::Multipart;
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;
use crate::runtime::secret::Secret;
use crate::server::{self, Server};

const JSON: (&str, &str) = ("content-type", "application/json");

fn client(recorder: &Recorder) -> Client {
    Client::builder()
        .transport(recorder.clone())
        .api_key("k")
        .build()
        .unwrap()
}

async fn fail(answer: Answer) -> Error<Problem> {
    client(&Recorder::new(vec![answer]))
        .create_item(&Item {
            name: "n".to_owned(),
        })
        .await
        .unwrap_err()
}

#[test]
fn an_error_is_small() {
    assert!(size_of::<Error<[u8; 4096]>>() <= 24);
}

#[tokio::test]
async fn documented_status() {
    let error = fail(reply(422, &[("x-id", "7")], r#"{"detail":"wrong"}"#)).await;
    assert_eq!(
        error.to_string(),
        "create_item: the server answered 422 Unprocessable Entity: wrong"
    );
    assert_eq!(error.body().unwrap().detail, "wrong");
    assert_eq!(error.headers().unwrap()["x-id"], "7");
    assert_eq!(error.raw_body().unwrap(), r#"{"detail":"wrong"}"#);
    assert!(matches!(&error, Error::Status(status) if status.status() == 422));
    assert_eq!(error.operation(), "create_item");
    assert!(error.source().is_none());
}

#[tokio::test]
async fn undocumented_status() {
    let error = fail(reply(502, &[("x-id", "7")], "<html>")).await;
    assert_eq!(
        error.to_string(),
        "create_item: the server answered 502 Bad Gateway, which is not documented"
    );
    assert_eq!(
        (
            error.status().unwrap().as_u16(),
            error.raw_body().unwrap().as_ref()
        ),
        (502, &b"<html>"[..])
    );
    assert_eq!(error.headers().unwrap()["x-id"], "7");
}

#[tokio::test]
async fn a_reply_that_is_not_as_documented() {
    let error = fail(reply(201, &[("x-id", "7")], r#"{"name":55}"#)).await;
    assert_eq!(
        error.to_string(),
        "create_item: the body of the reply with status 201 Created cannot be decoded"
    );
    assert!(error.is_decode());
    // What is in a variant says the same as the error.
    if let Error::Decode(failure) = &error {
        assert_eq!(error.to_string(), format!("create_item: {failure}"));
    }
    assert_eq!(error.status().unwrap(), 201);
    assert_eq!(error.headers().unwrap()["x-id"], "7");
    assert_eq!(error.raw_body().unwrap(), r#"{"name":55}"#);
    assert_eq!(
        error.source().unwrap().to_string(),
        "$.name: expected string, found 55"
    );
}

#[tokio::test]
async fn transport() {
    let error = fail(Answer::NoConnection("refused")).await;
    assert_eq!(
        error.to_string(),
        "create_item: no connection to the server could be made"
    );
    assert_eq!(error.source().unwrap().to_string(), "refused");
    assert!(error.is_connect() && error.status().is_none() && error.headers().is_none());
    let error = fail(Answer::Broken("reset")).await;
    assert_eq!(
        error.to_string(),
        "create_item: the exchange with the server failed"
    );
    assert!(matches!(error, Error::Transport(_)) && !error.is_connect());
    assert_eq!(error.source().unwrap().to_string(), "reset");
}

#[tokio::test]
async fn a_closed_port_is_no_connection() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::builder()
        .base_url(url)
        .api_key("k")
        .build()
        .unwrap();
    let error = client
        .create_item(&Item {
            name: "n".to_owned(),
        })
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(error.is_connect());
    assert!(error.source().is_some());
    assert!(error.status().is_none());
}

#[tokio::test]
async fn a_reply_that_breaks_off() {
    let cases = [
        "",
        "HTTP/1.1 200 OK\r\ncontent-le",
        "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[]",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n[]\r\n",
        "HTTP/1.1 503 Busy\r\ncontent-length: 10\r\n\r\n{}",
        "This is not HTTP\r\n\r\n",
    ];
    for bytes in cases {
        let server = Server::start(vec![server::Answer::raw(bytes)]).await;
        let builder = Client::builder().base_url(server.url()).api_key("k");
        let client = builder.retry(RetryPolicy::none()).build().unwrap();
        let error = client.list_items().await.unwrap_err();
        assert!(
            matches!(&error, Error::Transport(error) if !error.is_connect()),
            "{bytes:?}: {error:?}"
        );
        assert!(error.status().is_none() && error.raw_body().is_none());
        assert!(error.source().is_some());
        assert_eq!(server.sent().len(), 1, "{bytes:?}");
    }
}

#[tokio::test]
async fn arguments() {
    let recorder = Recorder::new(vec![]);
    let error = client(&recorder)
        .list_items()
        .trace(&"a\nb")
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "list_items: the argument `X-Trace` cannot be sent: a header cannot hold one of its characters"
    );
    assert!(matches!(&error, Error::Argument(argument) if argument.parameter() == "X-Trace"));
    let error = client(&recorder)
        .list_items()
        .header("a b", "c")
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "list_items: the argument `a b` cannot be sent: its name is no header name"
    );
    assert!(
        client(&recorder)
            .list_items()
            .search("x".repeat(70_000))
            .await
            .is_err()
    );
    assert!(recorder.sent().is_empty());
}

#[test]
fn the_closest_status_counts() {
    use crate::runtime::call::status::{Status, Verdict, verdict};
    let verdict = |success, failure, code: u16| verdict(success, failure, code.try_into().unwrap());
    let both: [&[Status]; 2] = [&[Status::Range(2)], &[Status::Default]];
    assert_eq!(verdict(both[0], both[1], 204), Verdict::Success);
    assert_eq!(verdict(both[0], both[1], 404), Verdict::Failure);
    assert_eq!(
        verdict(
            &[Status::Default],
            &[Status::Range(4), Status::Code(500)],
            404
        ),
        Verdict::Failure
    );
    assert_eq!(
        verdict(
            &[Status::Default],
            &[Status::Range(4), Status::Code(500)],
            503
        ),
        Verdict::Success
    );
    assert_eq!(
        verdict(&[Status::Range(2)], &[Status::Code(202)], 202),
        Verdict::Failure
    );
    assert_eq!(
        verdict(&[Status::Default], &[Status::Default], 500),
        Verdict::Success
    );
    assert_eq!(verdict(&[Status::Code(200)], &[], 201), Verdict::Presumed);
    assert_eq!(
        verdict(&[Status::Code(200)], &[Status::Default], 204),
        Verdict::Presumed
    );
    assert_eq!(
        verdict(&[Status::Code(200)], &[Status::Range(2)], 204),
        Verdict::Failure
    );
    assert_eq!(verdict(&[Status::Code(200)], &[], 302), Verdict::Unexpected);
}

/// Whoever prints the whole chain reads each thing once.
#[tokio::test]
async fn no_error_repeats_its_source() {
    let upload = Multipart::new().file("f", &FilePart::path("/nowhere/at/all.pdf"));
    let key = Credential::ApiKey(Secret::new("k".to_owned()));
    let builder = Client::builder().credential(&QUERY_KEY, key);
    let unreadable = builder.build().unwrap().upload(upload).await.unwrap_err();
    let errors = [
        (fail(reply(201, &[JSON], r#"{"name":55}"#)).await, "$.name"),
        (fail(reply(201, &[], "<html>")).await, "<html>"),
        (
            fail(reply(422, &[JSON], r#"{"detail":[]}"#)).await,
            "$.detail",
        ),
        (fail(reply(422, &[], "")).await, "found nothing"),
        (fail(Answer::NoConnection("refused")).await, "refused"),
        (unreadable, "/nowhere/at/all.pdf"),
    ];
    for (error, part) in errors {
        let mut chain = vec![error.to_string()];
        let mut next = error.source();
        while let Some(error) = next {
            chain.push(error.to_string());
            next = error.source();
        }
        assert!(chain.len() > 1, "{chain:?}");
        let chain = chain.join(": ");
        assert_eq!(chain.matches(part).count(), 1, "{chain}");
        assert!(chain.starts_with(error.operation()), "{chain}");
    }
}
