//! What the requests of an API bring.

use serde_json::json;

use super::cases::callbacks::types::{Event, SubscribeCallback, WebhookPayload};

#[test]
fn the_name_says_what_is_read() {
    let read = WebhookPayload::read("statusChanged POST", br#"{"id": "a"}"#);
    assert_eq!(
        read.ok(),
        Some(WebhookPayload::StatusChangedPost(Box::new(Event::new("a"))))
    );
    let read = WebhookPayload::read("statusChanged PUT", b"{\"id\"");
    assert_eq!(
        read.ok(),
        Some(WebhookPayload::StatusChangedPut("{\"id\"".to_owned()))
    );
    let read = WebhookPayload::read("ping", b"");
    assert_eq!(read.ok(), Some(WebhookPayload::Ping));
    let read = WebhookPayload::read("archive", &[0, 159]);
    assert_eq!(
        read.ok(),
        Some(WebhookPayload::Archive(vec![0, 159].into()))
    );
    let read = SubscribeCallback::read("shared", br#"[{"id": "a"}, {"id": "b"}]"#);
    assert_eq!(
        read.ok(),
        Some(SubscribeCallback::Shared(vec![
            Event::new("a"),
            Event::new("b")
        ]))
    );
}

#[test]
fn what_has_an_unknown_name_is_kept() {
    let read = WebhookPayload::read("statusForgotten", br#"{"id": 7}"#);
    assert_eq!(read.ok(), Some(WebhookPayload::Other(json!({"id": 7}))));
}

#[test]
fn a_body_of_another_kind_says_where() {
    let read = SubscribeCallback::read("shared", br#"[{"id": "a"}, {"id": 7}]"#);
    let error = read.expect_err("no string");
    assert!(error.to_string().contains("$[1].id"), "{error}");
}
