//! How long a reply may be.

use anycheck::{Client, Error, RetryPolicy};

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
    format!("{{}}{}", " ".repeat(length - 2))
}

fn chunked(status: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::raw(format!(
        "HTTP/1.1 {status}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n{length:x}\r\n{body}\r\n0\r\n\r\n"
    ))
}

async fn refused(client: &Client, limit: u64, status: u16) {
    let error = client.list_services().await.unwrap_err();
    assert!(
        matches!(&error, Error::BodyTooLarge(error) if error.limit() == limit),
        "{error:?}"
    );
    assert!(error.to_string().contains(&limit.to_string()), "{error}");
    assert_eq!(error.status().unwrap(), status);
    assert!(error.headers().is_some() && error.raw_body().is_none());
}

#[tokio::test]
async fn sixteen_mebibytes_unless_set() {
    let limit = DEFAULT as u64;
    let (client, _server) = facing(None, Answer::new("200 OK", "", &padded(DEFAULT))).await;
    client.list_services().await.unwrap();
    let (client, _server) = facing(None, chunked("200 OK", &padded(DEFAULT))).await;
    client.list_services().await.unwrap();
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
    client.list_services().await.unwrap();
    for answer in [
        Answer::new("200 OK", "", &padded(11)),
        chunked("200 OK", &padded(11)),
    ] {
        let (client, _server) = facing(Some(10), answer).await;
        refused(&client, 10, 200).await;
    }
    let (client, _server) = facing(Some(10), chunked("500 -", &padded(11))).await;
    refused(&client, 10, 500).await;
    let (client, _server) = facing(Some(10), chunked("200 OK", &padded(10))).await;
    client.list_services().await.unwrap();
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
    let mut reply = client.list_services().send_streaming().await.unwrap();
    assert_eq!(reply.headers()["x-a"], "1");
    let mut length = 0;
    while let Some(chunk) = reply.body_mut().next().await {
        length += chunk.unwrap().len();
    }
    assert_eq!(length, 5000);
    let answer = Answer::new("404 Not Found", "", "{\"message\":\"m\"}");
    let (client, _server) = facing(Some(100), answer).await;
    let error = client.list_services().send_streaming().await.unwrap_err();
    assert_eq!(error.body().unwrap().message.as_deref(), Some("m"));
}
