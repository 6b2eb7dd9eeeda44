//! Replies of several media types through a generated client.

use crate::case_clients::responses_several::Client;
use crate::server::{Answer, Server};

async fn start(media_type: &str, body: &str) -> (Server, Client) {
    let headers = format!("content-type: {media_type}\r\n");
    let server = Server::start(vec![Answer::new("200 OK", &headers, body)]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn what_is_not_typed_is_there_as_it_came() {
    let (server, client) = start("application/json", r#"{"a":"b"}"#).await;
    assert_eq!(client.report().await.unwrap().a.as_deref(), Some("b"));
    let accept = "accept: application/json, application/problem+json\r\n";
    assert!(server.seen()[0].contains(accept));
    let (server, client) = start("text/csv", "a,b").await;
    let error = client
        .report()
        .header("accept", "text/csv")
        .await
        .unwrap_err();
    assert_eq!(error.raw_body().unwrap(), "a,b");
    assert!(server.seen()[0].contains("accept: text/csv\r\n"));
    let call = client
        .report()
        .header("accept", "text/csv")
        .send_streaming();
    let mut bytes = call.await.unwrap().into_body();
    assert_eq!(bytes.next().await.unwrap().unwrap(), "a,b");
}

#[tokio::test]
async fn xml_is_text() {
    let (server, client) = start("application/atom+xml", "<feed/>").await;
    assert_eq!(client.xml().await.unwrap().into_body(), "<feed/>");
    assert!(server.seen()[0].contains("accept: application/atom+xml, text/xml\r\n"));
}

#[tokio::test]
async fn bytes_are_taken_of_any_type() {
    let (server, client) = start("image/png", "PNG").await;
    assert_eq!(client.image().await.unwrap().into_body(), "PNG");
    let seen = &server.seen()[0];
    assert!(seen.contains("accept: image/png, image/jpeg\r\n"), "{seen}");
}
