//! What is set for a client or for one call, and what a request says about a body that it has not.

use anycheck::Client;
use serde_json::json;

use crate::server::Server;
use crate::{ID, KEY, client, samples};

#[tokio::test]
async fn a_call_comes_before_its_client_and_that_before_the_defaults() {
    let server = Server::answering(200, &json!({})).await;
    let client = Client::builder()
        .base_url(server.url())
        .api_key(KEY)
        .header("x-tenant", "a")
        .user_agent("mine/1")
        .build()
        .unwrap();
    client.list_services().await.unwrap();
    client
        .list_services()
        .header("x-tenant", "b")
        .header("x-api-key", "another key")
        .header("accept", "application/json;q=0.9")
        .await
        .unwrap();
    client.list_services().await.unwrap();
    let sent: Vec<_> = server
        .sent()
        .iter()
        .map(|sent| {
            ["accept", "user-agent", "x-api-key", "x-tenant"]
                .map(|name| sent.header(name).unwrap_or_default().to_owned())
        })
        .collect();
    let plain = ["application/json", "mine/1", KEY, "a"];
    let own = ["application/json;q=0.9", "mine/1", "another key", "b"];
    assert_eq!(sent, [plain, own, plain]);
}

/// RFC 9110, section 8.6: a POST says so, even if it has no content.
#[tokio::test]
async fn a_post_without_a_body_says_that_it_has_none() {
    let server = Server::answering(200, &samples::reply()).await;
    let client = client(&server.url());
    client.retry_verification(ID).await.unwrap();
    assert_eq!(server.only().header("content-length"), Some("0"));
}
