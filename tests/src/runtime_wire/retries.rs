//! What is sent again, how often, and after which waits.

use std::time::Duration;

use bytes::Bytes;

use crate::mini_client::{Client, Item};
use crate::recorder::{Answer, Recorder, reply};
use crate::runtime::body::BodyStream;
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;

fn client(recorder: &Recorder) -> Client {
    Client::builder()
        .transport(recorder.clone())
        .api_key("k")
        .build()
        .unwrap()
}

fn item() -> Item {
    Item {
        name: "n".to_owned(),
    }
}

#[tokio::test]
async fn a_get_is_sent_three_times() {
    for status in [408, 429, 500, 502, 503, 504] {
        let recorder = Recorder::new(vec![
            reply(status, &[], ""),
            reply(status, &[], ""),
            reply(200, &[], "[]"),
        ]);
        client(&recorder).list_items().await.unwrap();
        let slept = recorder.slept();
        assert_eq!(recorder.sent().len(), 3);
        assert!(
            (Duration::from_millis(250)..=Duration::from_millis(500)).contains(&slept[0]),
            "{slept:?}"
        );
        assert!(
            (Duration::from_millis(500)..=Duration::from_secs(1)).contains(&slept[1]),
            "{slept:?}"
        );
    }
}

#[tokio::test]
async fn the_last_reply_is_the_result() {
    let recorder = Recorder::new((0..9).map(|_| reply(503, &[], "busy")).collect());
    let error = client(&recorder).list_items().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.raw_body().unwrap(), "busy");
    assert_eq!(recorder.sent().len(), 3);
}

#[tokio::test]
async fn a_connection_that_fails_is_tried_again_but_not_one_that_breaks() {
    let recorder = Recorder::new(vec![Answer::NoConnection("refused"), reply(200, &[], "[]")]);
    client(&recorder).list_items().await.unwrap();
    let recorder = Recorder::new(vec![Answer::Broken("reset"), reply(200, &[], "[]")]);
    assert!(matches!(
        client(&recorder).list_items().await,
        Err(Error::Transport(_))
    ));
    assert_eq!(recorder.sent().len(), 1);
}

#[tokio::test]
async fn a_post_is_sent_once_unless_it_may_be_repeated() {
    let recorder = Recorder::new(vec![
        reply(503, &[], ""),
        reply(200, &[], r#"{"name":"n"}"#),
    ]);
    assert!(client(&recorder).create_item(&item()).await.is_err());
    assert_eq!(recorder.sent().len(), 1);
    let recorder = Recorder::new(vec![Answer::NoConnection("refused"), reply(200, &[], "")]);
    assert!(
        client(&recorder)
            .create_item(&item())
            .await
            .unwrap_err()
            .is_connect()
    );
    let recorder = Recorder::new(vec![
        reply(503, &[], ""),
        reply(200, &[], r#"{"name":"n"}"#),
    ]);
    client(&recorder)
        .create_item(&item())
        .idempotent()
        .await
        .unwrap();
    assert_eq!(recorder.sent()[0].body, recorder.sent()[1].body);
}

#[tokio::test]
async fn other_statuses_are_final() {
    for status in [400, 401, 404, 409, 425] {
        let recorder = Recorder::new(vec![reply(status, &[], r#"{"detail":"d"}"#)]);
        assert!(client(&recorder).list_items().await.is_err());
    }
}

#[tokio::test]
async fn the_policy_is_that_of_the_call() {
    let recorder = Recorder::new((0..9).map(|_| reply(503, &[], "")).collect());
    assert!(
        client(&recorder)
            .list_items()
            .retry(RetryPolicy::none())
            .await
            .is_err()
    );
    assert_eq!(recorder.sent().len(), 1);
    let policy = RetryPolicy::new()
        .retries(5)
        .backoff(Duration::from_millis(10), Duration::from_millis(20));
    assert!(client(&recorder).list_items().retry(policy).await.is_err());
    assert_eq!(recorder.sent().len(), 7);
    assert!(
        recorder
            .slept()
            .iter()
            .all(|wait| *wait <= Duration::from_millis(20))
    );
}

#[tokio::test]
async fn retry_after_is_obeyed_up_to_a_bound() {
    let date = &[
        ("date", "Tue, 24 Nov 2026 10:00:00 GMT"),
        ("retry-after", "Tue, 24 Nov 2026 10:00:07 GMT"),
    ][..];
    let past = &[
        ("date", "Tue, 24 Nov 2026 10:00:00 GMT"),
        ("retry-after", "Tue, 24 Nov 2026 09:00:00 GMT"),
    ][..];
    for (headers, wait) in [(&[("retry-after", "30")][..], 30), (date, 7)] {
        let recorder = Recorder::new(vec![reply(429, headers, ""), reply(200, &[], "[]")]);
        client(&recorder).list_items().await.unwrap();
        assert_eq!(recorder.slept(), [Duration::from_secs(wait)]);
    }
    // A server that asks for no wait gets the usual one.
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
