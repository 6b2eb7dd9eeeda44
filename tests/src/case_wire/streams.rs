//! Streams through generated clients.

use crate::case_clients::{streams, streams_beside};
use crate::server::{Answer, Server};

const EVENTS: &str = "content-type: text/event-stream\r\n";

async fn answering(headers: &str, body: &str) -> Server {
    Server::start(vec![Answer::new("200 OK", headers, body)]).await
}

fn client(server: &Server) -> streams::Client {
    let builder = streams::Client::builder();
    builder.base_url(server.url()).build().unwrap()
}

fn beside(server: &Server) -> streams_beside::Client {
    let builder = streams_beside::Client::builder();
    builder.base_url(server.url()).build().unwrap()
}

#[tokio::test]
async fn events_are_decoded_one_by_one() {
    let body = "id: 1\ndata: {\"name\":\"a\"}\n\n: still here\n\ndata: 7\n\ndata: {}\n\n";
    let server = answering(EVENTS, body).await;
    let call = client(&server).watch_items().last_event_id("0");
    let mut events = call.send_events_param(true).await.unwrap().into_body();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!(first.data.name.as_deref(), Some("a"));
    assert_eq!(first.id.as_deref(), Some("1"));
    assert!(events.next().await.unwrap().unwrap_err().is_decode());
    assert_eq!(events.next().await.unwrap().unwrap().data.name, None);
    assert!(events.next().await.is_none());
    let seen = &server.seen()[0];
    assert!(
        seen.starts_with("GET /items?send_events=true HTTP/1.1\r\n"),
        "{seen}"
    );
    assert!(seen.contains("last-event-id: 0\r\n"), "{seen}");
    let accept = "accept: text/event-stream; charset=utf-8, application/json\r\n";
    assert!(seen.contains(accept), "{seen}");
}

#[tokio::test]
async fn a_failure_is_decoded_whole() {
    let body = "{\"why\":\"full\"}";
    let answer = Answer::new("409 Conflict", "content-type: application/json\r\n", body);
    let server = Server::start(vec![answer]).await;
    let error = client(&server).watch_items().await.unwrap_err();
    assert_eq!(error.body().unwrap().why, "full");
}

#[tokio::test]
async fn text_stays_text() {
    let server = answering(EVENTS, "data: [1]\ndata: b\n\n").await;
    let mut lines = client(&server).tail_log().await.unwrap().into_body();
    assert_eq!(lines.next().await.unwrap().unwrap().data, "[1]\nb");
}

#[tokio::test]
async fn lines_are_decoded_one_by_one() {
    let server = answering("", "{\"name\":\"a\"}\n\n{\"name\":\"b\"}").await;
    let mut items = client(&server).export_list().await.unwrap().into_body();
    for name in ["a", "b"] {
        let item = items.next().await.unwrap().unwrap();
        assert_eq!(item.name.as_deref(), Some(name));
    }
    assert!(items.next().await.is_none());
    let mut nulls = answering("", "1\nnull\n").await;
    let mut items = client(&nulls).export_nulls().await.unwrap().into_body();
    assert_eq!(items.next().await.unwrap().unwrap(), Some(1));
    assert_eq!(items.next().await.unwrap().unwrap(), None);
    nulls = answering("", "\u{1e}{\"name\":\"a\"}\n").await;
    let mut items = client(&nulls).export_inline().await.unwrap().into_body();
    assert_eq!(
        items.next().await.unwrap().unwrap().name.as_deref(),
        Some("a")
    );
}

#[tokio::test]
async fn the_call_says_which_stream_it_wants() {
    let server = answering("", "{\"name\":\"a\"}\n").await;
    let call = client(&server).events_or_lines();
    let mut items = call.send_lines().await.unwrap().into_body();
    assert!(items.next().await.unwrap().is_ok());
    let seen = &server.seen()[0];
    assert!(seen.contains("accept: application/x-ndjson\r\n"), "{seen}");
}

#[tokio::test]
async fn a_reply_comes_whole_or_as_events() {
    let prompt = streams_beside::types::Prompt::new("p");
    let server = answering("content-type: application/json\r\n", "{\"text\":\"t\"}").await;
    let answer = beside(&server).generate(&prompt).await.unwrap();
    assert_eq!(answer.text, "t");
    assert!(server.seen()[0].contains("accept: application/json\r\n"));
    let server = answering(EVENTS, "data: {\"token\":\"t\"}\n\ndata: [DONE]\n\n").await;
    let call = beside(&server).generate(&prompt).send_events();
    let mut events = call.await.unwrap().into_body();
    events.end_at("[DONE]");
    assert_eq!(events.next().await.unwrap().unwrap().data.token, "t");
    assert!(events.next().await.is_none());
    let seen = &server.seen()[0];
    assert!(seen.contains("accept: text/event-stream\r\n"), "{seen}");
    assert!(seen.ends_with("\r\n\r\n{\"inputs\":\"p\"}"), "{seen}");
}
