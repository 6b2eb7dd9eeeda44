//! What is sent again, how often, and after which waits.

use std::time::Duration;

use bytes::Bytes;

use crate::mini_client::{Client, ClientBuilder, Item, QUERY_KEY};
use crate::recorder::{Answer, Recorder, reply};
use crate::runtime::auth::Credential;
use crate::runtime::body::BodyStream;
use crate::runtime::body::file_part::FilePart;
use crate::runtime::body::multipart::Multipart;
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;
use crate::runtime::secret::Secret;

fn builder(recorder: &Recorder) -> ClientBuilder {
    Client::builder().transport(recorder.clone()).api_key("k")
}

fn client(recorder: &Recorder) -> Client {
    builder(recorder).build().unwrap()
}

fn busy(status: u16) -> Recorder {
    Recorder::always(reply(status, &[], r#"{"detail":"busy"}"#))
}

fn item() -> Item {
    Item {
        name: "n".to_owned(),
    }
}

const fn millis(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

#[tokio::test]
async fn idempotent_calls_are_sent_twice_more() {
    for status in [408, 429, 500, 501, 502, 503, 504, 599] {
        let recorder = busy(status);
        let error = client(&recorder).list_items().await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.raw_body().unwrap(), r#"{"detail":"busy"}"#);
        assert_eq!(error.body().unwrap().detail, "busy");
        assert_eq!(recorder.count(), 3, "{status}");
        let waits = recorder.slept();
        assert_eq!(waits.len(), 2);
        assert!((millis(250)..=millis(500)).contains(&waits[0]), "{waits:?}");
        assert!(
            (millis(500)..=millis(1000)).contains(&waits[1]),
            "{waits:?}"
        );
    }
    let recorder = busy(503);
    let body = [("name".to_owned(), "n".to_owned())].into();
    assert!(client(&recorder).put_item("1", &body).await.is_err());
    let sent = recorder.sent().into_iter();
    let bodies: Vec<_> = sent.map(|sent| sent.body).collect();
    assert_eq!(bodies, [b"name=n"; 3]);
}

#[tokio::test]
async fn other_statuses_are_final() {
    for status in [300, 304, 400, 401, 403, 404, 409, 425, 499] {
        let recorder = busy(status);
        assert!(client(&recorder).list_items().await.is_err());
        assert_eq!(recorder.count(), 1, "{status}");
    }
}

#[tokio::test]
async fn the_first_good_reply_ends_it() {
    let recorder = Recorder::new(vec![
        Answer::NoConnection("refused"),
        reply(503, &[], ""),
        reply(200, &[], r#"[{"name":"first"}]"#),
        reply(200, &[], "[]"),
    ]);
    let items = client(&recorder).list_items().await.unwrap();
    assert_eq!(items[0].name, "first");
    assert_eq!(recorder.count(), 3);
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_is_tried_again_but_not_one_that_breaks() {
    let recorder = Recorder::always(Answer::NoConnection("refused"));
    let error = client(&recorder).list_items().await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!(recorder.count(), 3);
    let recorder = Recorder::new(vec![Answer::Broken("reset"), reply(200, &[], "[]")]);
    let error = client(&recorder).list_items().await.unwrap_err();
    assert!(matches!(&error, Error::Transport(_)) && !error.is_connect());
    assert_eq!(recorder.count(), 1);
}

#[tokio::test]
async fn a_post_is_sent_once_unless_the_call_says_otherwise() {
    let many = || RetryPolicy::new().retries(9);
    for answer in [
        reply(503, &[], ""),
        reply(503, &[("retry-after", "0")], ""),
        Answer::NoConnection("no"),
    ] {
        let is_connect = matches!(answer, Answer::NoConnection(_));
        let recorder = Recorder::always(answer);
        let eager = builder(&recorder).retry(many()).build().unwrap();
        let error = eager.create_item(&item()).await.unwrap_err();
        assert_eq!(error.is_connect(), is_connect);
        assert_eq!(recorder.count(), 1);
        assert!(eager.create_item(&item()).retry(many()).await.is_err());
        assert_eq!(recorder.count(), 2);
    }
    let recorder = Recorder::new(vec![
        reply(503, &[], ""),
        reply(200, &[], r#"{"name":"n"}"#),
    ]);
    let call = client(&recorder).create_item(&item()).idempotent();
    call.await.unwrap();
    assert_eq!(recorder.sent()[0].body, recorder.sent()[1].body);
    let recorder = busy(503);
    let call = client(&recorder).create_item(&item()).idempotent();
    assert!(call.await.is_err());
    assert_eq!(recorder.count(), 3);
}

#[tokio::test]
async fn the_policy_is_that_of_the_client_or_of_the_call() {
    let recorder = busy(503);
    let policy = RetryPolicy::new().retries(4).backoff(millis(1), millis(2));
    let client = builder(&recorder).retry(policy).build().unwrap();
    assert!(client.list_items().await.is_err());
    assert_eq!(recorder.count(), 5);
    let none = client.list_items().retry(RetryPolicy::none());
    assert!(none.await.is_err());
    assert_eq!(recorder.count(), 6);
    assert!(recorder.slept().iter().all(|wait| *wait <= millis(2)));
    let policy = RetryPolicy::new()
        .retries(5)
        .backoff(millis(10), millis(20));
    assert!(client.list_items().retry(policy).await.is_err());
    assert_eq!(recorder.count(), 12);
    assert!(recorder.slept().iter().all(|wait| *wait <= millis(20)));
    assert!(client.list_items().await.is_err());
    assert_eq!(
        recorder.count(),
        17,
        "a call changes nothing for the next one"
    );
}

#[tokio::test]
async fn retry_after_is_obeyed_up_to_a_bound() {
    let date = &[
        ("date", "Tue, 24 Nov 2026 10:00:00 GMT"),
        ("retry-after", "Tue, 24 Nov 2026 10:00:07 GMT"),
    ][..];
    for (headers, wait) in [
        (&[("retry-after", "30")][..], 30),
        (date, 7),
        (&[("retry-after", "1")][..], 1),
    ] {
        let recorder = Recorder::new(vec![reply(429, headers, ""), reply(200, &[], "[]")]);
        client(&recorder).list_items().await.unwrap();
        assert_eq!(recorder.slept(), [Duration::from_secs(wait)]);
    }
}

#[tokio::test]
async fn a_server_that_asks_for_no_wait_gets_the_usual_one() {
    let past = &[
        ("date", "Tue, 24 Nov 2026 10:00:00 GMT"),
        ("retry-after", "Tue, 24 Nov 2026 09:00:00 GMT"),
    ][..];
    let at = |text| [("retry-after", text)];
    let unclear = [
        "",
        "0",
        "00",
        "-1",
        "+1",
        "1.5",
        "0x10",
        "1 2",
        "1, 2",
        "soon",
        "\u{ff11}",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Thu, 32 Jan 2099 00:00:00 GMT",
    ]
    .map(at);
    for headers in unclear.iter().map(|one| &one[..]).chain([past]) {
        let recorder = Recorder::new(vec![reply(429, headers, ""), reply(200, &[], "[]")]);
        client(&recorder).list_items().await.unwrap();
        let slept = recorder.slept();
        assert!(
            slept.len() == 1 && slept[0] >= Duration::from_millis(250),
            "{slept:?}"
        );
    }
}

#[tokio::test]
async fn a_longer_wait_than_the_bound_is_not_begun() {
    let too_much = [
        "31",
        "18446744073709551615",
        "99999999999999999999999",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ];
    for seconds in too_much {
        let recorder = Recorder::new(vec![reply(
            429,
            &[("retry-after", seconds)],
            r#"{"detail":"slow"}"#,
        )]);
        let error = client(&recorder).list_items().await.unwrap_err();
        assert_eq!(error.body().unwrap().detail, "slow");
        assert!(recorder.slept().is_empty());
    }
}

#[tokio::test]
async fn the_bound_of_retry_after_can_be_set() {
    let recorder = Recorder::always(reply(503, &[("retry-after", "31")], ""));
    assert!(client(&recorder).list_items().await.is_err());
    assert_eq!((recorder.count(), recorder.slept().len()), (1, 0));
    let policy = RetryPolicy::new().longest_retry_after(Duration::from_secs(31));
    let patient = client(&recorder).list_items().retry(policy);
    assert!(patient.timeout(Duration::from_secs(600)).await.is_err());
    assert_eq!(recorder.slept(), [Duration::from_secs(31); 2]);
}

#[tokio::test]
async fn a_wait_beyond_the_time_limit_is_not_begun() {
    let recorder = Recorder::new(
        (0..9)
            .map(|_| reply(503, &[("retry-after", "25")], ""))
            .collect(),
    );
    let call = client(&recorder)
        .list_items()
        .timeout(Duration::from_secs(60))
        .retry(RetryPolicy::new().retries(9));
    assert_eq!(call.await.unwrap_err().status().unwrap(), 503);
    assert_eq!(
        recorder.slept(),
        [Duration::from_secs(25), Duration::from_secs(25)]
    );
}

#[tokio::test]
async fn a_stream_is_never_sent_again() {
    let recorder = Recorder::new(vec![reply(503, &[], "")]);
    let body = BodyStream::full(Bytes::from_static(b"abc"));
    assert_eq!(
        client(&recorder)
            .put_raw(body)
            .idempotent()
            .await
            .unwrap_err()
            .status()
            .unwrap(),
        503
    );
    let sent = recorder.sent().remove(0);
    assert_eq!(sent.body, b"abc");
    assert_eq!(sent.header("content-length"), None);
}

#[tokio::test]
async fn a_form_with_a_stream_is_never_sent_again() {
    let stream = || FilePart::stream("s", 3, BodyStream::full(Bytes::from_static(b"abc")));
    let bytes = FilePart::bytes("b", "b");
    let form = |files: &[&FilePart]| {
        let kind = Multipart::new().text("kind", "picture");
        files.iter().fold(kind, |form, file| form.file("f", file))
    };
    let recorder = busy(503);
    let key = Credential::ApiKey(Secret::new("k".to_owned()));
    let client = builder(&recorder).credential(&QUERY_KEY, key);
    let client = client.build().unwrap();
    let streamed = form(&[&bytes, &stream()]);
    let error = client.upload(streamed.clone()).idempotent().await;
    assert_eq!(error.unwrap_err().status().unwrap(), 503);
    assert_eq!(recorder.count(), 1);
    let error = client.upload(streamed).await.unwrap_err();
    assert!(matches!(error, Error::Argument(_)), "its stream is used up");
    assert_eq!(recorder.count(), 1);
    let call = client.upload(form(&[&stream()])).idempotent();
    assert!(call.await.is_err());
    assert_eq!(recorder.count(), 2);

    let call = client.upload(form(&[&bytes])).idempotent();
    assert!(call.await.is_err());
    assert_eq!(recorder.count(), 5);
    for sent in &recorder.sent()[2..] {
        let content_type = sent.header("content-type").unwrap();
        let boundary = content_type.split_once("boundary=").unwrap().1;
        let disposition = "Content-Disposition: form-data; name=";
        let body = format!(
            "--{boundary}\r\n{disposition}\"kind\"\r\n\r\npicture\r\n\
             --{boundary}\r\n{disposition}\"f\"; filename=\"b\"\r\nContent-Type: application/octet-stream\r\n\r\nb\r\n\
             --{boundary}--\r\n"
        );
        assert_eq!(sent.body, body.as_bytes());
    }
}
