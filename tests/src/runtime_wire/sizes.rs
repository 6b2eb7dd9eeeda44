//! How long a reply may be.

use crate::mini_client::Client;
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;
use crate::server::{Answer, FOREVER, Server};

const DEFAULT: usize = 16 * 1024 * 1024;

async fn facing(limit: Option<u64>, answer: Answer) -> (Client, Server) {
    let server = Server::start(vec![answer]).await;
    let builder = Client::builder()
        .base_url(server.url())
        .api_key("k")
        .retry(RetryPolicy::none());
    let builder = match limit {
        Some(limit) => builder.max_body_size(limit),
        None => builder,
    };
    (builder.build().unwrap(), server)
}

/// JSON of this length.
fn padded(length: usize) -> String {
    format!("[]{}", " ".repeat(length - 2))
}

fn chunked(status: &str, body: &str) -> Answer {
    let (first, second) = body.split_at(body.len() / 2);
    let chunk = |text: &str| format!("{:x}\r\n{text}\r\n", text.len());
    Answer::raw(format!(
        "HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n{}{}0\r\n\r\n",
        chunk(first),
        chunk(second)
    ))
}

async fn refused(client: &Client, limit: u64, status: u16) {
    let error = client.list_items().await.unwrap_err();
    assert!(
        matches!(&error, Error::BodyTooLarge(error) if error.limit() == limit),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        format!("list_items: the body of the reply is longer than {limit} bytes")
    );
    assert_eq!(error.status().unwrap(), status);
    assert!(error.headers().is_some() && error.raw_body().is_none());
}

#[tokio::test]
async fn sixteen_mebibytes_unless_set() {
    let limit = DEFAULT as u64;
    let (client, _server) = facing(None, Answer::new("200 OK", "", &padded(DEFAULT))).await;
    assert!(client.list_items().await.unwrap().is_empty());
    let (client, _server) = facing(None, chunked("200 OK", &padded(DEFAULT))).await;
    assert!(client.list_items().await.unwrap().is_empty());
    let (client, _server) = facing(None, Answer::new("200 OK", "", &padded(DEFAULT + 1))).await;
    refused(&client, limit, 200).await;
    let (client, _server) = facing(None, chunked("200 OK", &padded(DEFAULT + 1))).await;
    refused(&client, limit, 200).await;
}

#[tokio::test]
async fn another_limit_can_be_set() {
    let more = DEFAULT + 1;
    let (client, _server) =
        facing(Some(more as u64), Answer::new("200 OK", "", &padded(more))).await;
    client.list_items().await.unwrap();
    for answer in [
        Answer::new("200 OK", "", &padded(11)),
        chunked("200 OK", &padded(11)),
    ] {
        let (client, _server) = facing(Some(10), answer).await;
        refused(&client, 10, 200).await;
    }
    let (client, _server) = facing(Some(10), chunked("500 -", &padded(11))).await;
    refused(&client, 10, 500).await;
    for answer in [
        Answer::new("200 OK", "", &padded(10)),
        chunked("200 OK", &padded(10)),
    ] {
        let (client, _server) = facing(Some(10), answer).await;
        assert!(client.list_items().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_announced_length_is_enough_to_refuse() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n";
    let (client, _server) = facing(Some(10), Answer::raw(head).then_stall(FOREVER)).await;
    refused(&client, 10, 200).await;
}

#[tokio::test]
async fn a_streamed_reply_has_no_limit() {
    let (client, _server) =
        facing(Some(10), Answer::new("200 OK", "x-a: 1\r\n", &padded(5000))).await;
    let mut reply = client.put_raw("x").send_streaming().await.unwrap();
    assert_eq!(reply.headers()["x-a"], "1");
    let mut body = Vec::new();
    while let Some(chunk) = reply.body_mut().next().await {
        body.extend_from_slice(&chunk.unwrap());
    }
    assert_eq!(body, padded(5000).as_bytes());
    let answer = Answer::new("404 Not Found", "", r#"{"detail":"none"}"#);
    let (client, _server) = facing(Some(100), answer.clone()).await;
    let error = client.put_raw("x").send_streaming().await.unwrap_err();
    assert_eq!(error.body().unwrap().detail, "none");
    let (client, _server) = facing(Some(10), answer).await;
    let error = client.put_raw("x").send_streaming().await.unwrap_err();
    assert!(matches!(error, Error::BodyTooLarge(_)));
}
