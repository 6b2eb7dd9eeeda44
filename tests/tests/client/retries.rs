//! What is sent again, how often, and after which waits.

use std::time::Duration;

use anycheck::body::BodyStream;
use anycheck::types::{
    CheckDuplicateFilesRequest, CreateFolderRequest, FileCategory, UpdateTemplateRequest,
    UploadFilesRequest,
};
use anycheck::{Client, ClientBuilder, Error, FilePart, RetryPolicy};
use bytes::Bytes;
use serde_json::json;

use crate::recorder::{Answer, Recorder, reply};
use crate::server::{Answer as Wire, Server};
use crate::{ID, KEY};

fn builder(recorder: &Recorder) -> ClientBuilder {
    Client::builder().api_key(KEY).transport(recorder.clone())
}

fn client(recorder: &Recorder) -> Client {
    builder(recorder).build().unwrap()
}

fn busy(status: u16) -> Recorder {
    Recorder::always(reply(status, &[], "{\"message\":\"busy\"}"))
}

fn millis(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

#[tokio::test]
async fn idempotent_calls_are_sent_twice_more() {
    for status in [408, 429, 500, 501, 502, 503, 504, 599] {
        let recorder = busy(status);
        let error = client(&recorder).list_services().await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.body().unwrap().message.as_deref(), Some("busy"));
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
    let body = UpdateTemplateRequest::new().name("n");
    assert!(client(&recorder).update_template(ID, &body).await.is_err());
    let bodies: Vec<_> = recorder
        .sent()
        .into_iter()
        .map(|given| given.body)
        .collect();
    assert_eq!(bodies, [b"{\"name\":\"n\"}"; 3]);
}

#[tokio::test]
async fn other_statuses_are_final() {
    for status in [300, 304, 400, 401, 403, 404, 409, 425, 499] {
        let recorder = busy(status);
        assert!(client(&recorder).list_services().await.is_err());
        assert_eq!(recorder.count(), 1, "{status}");
    }
}

#[tokio::test]
async fn the_first_good_reply_ends_it() {
    let recorder = Recorder::new(vec![
        Answer::NoConnection("refused"),
        reply(503, &[], ""),
        reply(200, &[], "{\"total\":1}"),
        reply(200, &[], "{\"total\":2}"),
    ]);
    let services = client(&recorder).list_services().await.unwrap();
    assert_eq!(services.total, Some(1));
    assert_eq!(recorder.count(), 3);
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_is_tried_again_but_not_one_that_breaks() {
    let recorder = Recorder::always(Answer::NoConnection("refused"));
    let error = client(&recorder).list_services().await.unwrap_err();
    assert!(error.is_connect());
    assert_eq!(recorder.count(), 3);
    let recorder = Recorder::always(Answer::Broken("reset"));
    let error = client(&recorder).list_services().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && !error.is_connect());
    assert_eq!(recorder.count(), 1);
}

#[tokio::test]
async fn a_post_is_sent_once_unless_the_call_says_otherwise() {
    let body = CreateFolderRequest::new();
    for answer in [
        reply(503, &[("retry-after", "0")], ""),
        Answer::NoConnection("no"),
    ] {
        let recorder = Recorder::always(answer);
        let eager = builder(&recorder).retry(RetryPolicy::new().retries(9));
        let eager = eager.build().unwrap();
        assert!(eager.create_folder(&body).await.is_err());
        assert!(eager.retry_verification(ID).force(true).await.is_err());
        assert_eq!(recorder.count(), 2);
        let policy = RetryPolicy::new().retries(9);
        assert!(eager.create_folder(&body).retry(policy).await.is_err());
        assert_eq!(recorder.count(), 3);
    }
    let recorder = busy(503);
    let call = client(&recorder).create_folder(&body).idempotent();
    assert!(call.await.is_err());
    assert_eq!(recorder.count(), 3);
}

#[tokio::test]
async fn a_body_that_cannot_be_sent_twice_never_is() {
    let stream = || FilePart::stream("s", 3, BodyStream::full(Bytes::from_static(b"abc")));
    let category = FileCategory::ProfilePicture;
    let streamed =
        UploadFilesRequest::new(category.clone(), vec![FilePart::bytes("b", "b"), stream()]);
    let recorder = busy(503);
    let client = client(&recorder);
    let call = client.upload_files(&streamed).idempotent();
    assert_eq!(call.await.unwrap_err().status().unwrap(), 503);
    assert_eq!(recorder.count(), 1);
    let error = client.upload_files(&streamed).await.unwrap_err();
    assert!(matches!(error, Error::Argument(_)), "its stream is used up");
    assert_eq!(recorder.count(), 1);
    let duplicates = CheckDuplicateFilesRequest::new(vec![stream()]);
    let call = client.check_duplicate_files(&duplicates).idempotent();
    assert!(call.await.is_err());
    assert_eq!(recorder.count(), 2);

    let replayable = UploadFilesRequest::new(category, vec![FilePart::bytes("b", "b")]);
    assert!(client.upload_files(&replayable).idempotent().await.is_err());
    assert_eq!(recorder.count(), 5);
    let given = recorder.sent();
    assert!(
        given[2..]
            .iter()
            .all(|given| given.body == given_body(&given.headers))
    );
}

/// What `replayable` is as a body; the boundary stands in the headers.
fn given_body(headers: &http::HeaderMap) -> Vec<u8> {
    let content_type = headers["content-type"].to_str().unwrap();
    let boundary = content_type.split_once("boundary=").unwrap().1;
    let disposition = "Content-Disposition: form-data; name=";
    format!(
        "--{boundary}\r\n{disposition}\"file_category\"\r\n\r\nPROFILE_PICTURE\r\n\
         --{boundary}\r\n{disposition}\"files\"; filename=\"b\"\r\nContent-Type: application/octet-stream\r\n\r\nb\r\n\
         --{boundary}--\r\n"
    )
    .into_bytes()
}

#[tokio::test]
async fn retry_after_is_honoured_up_to_a_bound() {
    let dated: &[(&str, &str)] = &[
        ("date", "Tue, 24 Nov 2026 10:00:00 GMT"),
        ("retry-after", "Tue, 24 Nov 2026 10:00:07 GMT"),
    ];
    for (headers, wait) in [
        (&[("retry-after", "30")][..], 30),
        (dated, 7),
        (&[("retry-after", "1")][..], 1),
    ] {
        let recorder = Recorder::new(vec![reply(429, headers, ""), reply(200, &[], "{}")]);
        client(&recorder).list_services().await.unwrap();
        assert_eq!(recorder.slept(), [Duration::from_secs(wait)]);
    }
    let recorder = Recorder::always(reply(503, &[("retry-after", "31")], ""));
    assert!(client(&recorder).list_services().await.is_err());
    assert_eq!((recorder.count(), recorder.slept().len()), (1, 0));
    let policy = RetryPolicy::new().longest_retry_after(Duration::from_secs(31));
    let patient = client(&recorder).list_services().retry(policy);
    assert!(patient.timeout(Duration::from_secs(600)).await.is_err());
    assert_eq!(recorder.slept(), [Duration::from_secs(31); 2]);
}

#[tokio::test]
async fn all_of_it_can_be_set_for_a_client_and_for_a_call() {
    let recorder = busy(503);
    let policy = RetryPolicy::new().retries(4).backoff(millis(1), millis(2));
    let client = builder(&recorder).retry(policy).build().unwrap();
    assert!(client.list_services().await.is_err());
    assert_eq!(recorder.count(), 5);
    assert!(recorder.slept().iter().all(|wait| *wait <= millis(2)));
    assert!(
        client
            .list_services()
            .retry(RetryPolicy::none())
            .await
            .is_err()
    );
    assert_eq!(recorder.count(), 6);
    let once = RetryPolicy::new().retries(1);
    assert!(client.list_services().retry(once).await.is_err());
    assert_eq!(recorder.count(), 8);
    assert!(client.list_services().await.is_err());
    assert_eq!(
        recorder.count(),
        13,
        "a call changes nothing for the next one"
    );
}

#[tokio::test]
async fn attempts_are_counted_on_the_wire() {
    let busy = Wire::new("503 Busy", "retry-after: 0\r\n", "{}");
    let server = Server::start(vec![
        busy.clone(),
        busy,
        Wire::json(200, &json!({ "total": 1 })),
    ])
    .await;
    let builder = Client::builder().base_url(server.url()).api_key(KEY);
    let client = builder.build().unwrap();
    let services = client.list_services().await.unwrap();
    assert_eq!(services.total, Some(1));
    let sent = server.sent();
    assert_eq!(sent.len(), 3);
    assert!(
        sent.iter()
            .all(|sent| sent.line == "GET /services" && sent.header("x-api-key") == Some(KEY))
    );
}
