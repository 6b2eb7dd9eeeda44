//! The text that errors show of their bodies, through generated clients.

use crate::case_clients::{error_messages, error_messages_hidden};
use crate::server::{Answer, Server};

const BODY: &str =
    r#"{"reason":"no room","message":"sentinel","detail":"more","token":"sentinel"}"#;

async fn start(status: &str) -> (Server, error_messages::Client) {
    let answer = Answer::new(status, "content-type: application/json\r\n", BODY);
    let server = Server::start(vec![answer]).await;
    let builder = error_messages::Client::builder();
    let client = builder.base_url(server.url()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn an_error_shows_the_property_that_the_document_names() {
    let (_server, client) = start("409 Conflict").await;
    let error = client.named().await.unwrap_err().to_string();
    assert_eq!(error, "named: the server answered 409 Conflict: no room");
    let error = client.usual().await.unwrap_err().to_string();
    assert_eq!(error, "usual: the server answered 409 Conflict: sentinel");
}

#[tokio::test]
async fn an_error_shows_nothing_that_is_secret_in_any_alternative() {
    for status in [
        "400 Bad Request",
        "401 Unauthorized",
        "500 Internal Server Error",
    ] {
        let (_server, client) = start(status).await;
        let errors = [
            client.secret().await.unwrap_err().to_string(),
            client.alternatives().await.unwrap_err().to_string(),
            client.nothing().await.unwrap_err().to_string(),
        ];
        for error in errors {
            assert!(!error.contains("sentinel"), "{error}");
        }
        let error = client.either().await.unwrap_err().to_string();
        assert!(!error.contains("sentinel"), "{error}");
        assert!(error.contains("no room"), "{error}");
    }
}

#[tokio::test]
async fn an_error_shows_a_text_where_the_body_of_that_status_is_described() {
    for (status, is_shown) in [
        ("400 Bad Request", true),
        ("401 Unauthorized", false),
        ("500 Internal Server Error", false),
    ] {
        let (_server, client) = start(status).await;
        let beside = client.beside().await.unwrap_err().to_string();
        assert_eq!(beside.contains("sentinel"), is_shown, "{beside}");
        let untyped = client.untyped().await.unwrap_err().to_string();
        assert_eq!(untyped.contains("sentinel"), is_shown, "{untyped}");
    }
}

#[tokio::test]
async fn an_error_shows_nothing_where_messages_are_switched_off() {
    let answer = Answer::new("409 Conflict", "content-type: application/json\r\n", BODY);
    let server = Server::start(vec![answer]).await;
    let builder = error_messages_hidden::Client::builder();
    let client = builder.base_url(server.url()).build().unwrap();
    let error = client.named().await.unwrap_err().to_string();
    assert_eq!(error, "named: the server answered 409 Conflict");
}

#[test]
fn what_may_be_a_secret_of_another_shape_is_not_shown() {
    let other = serde_json::json!({ "token": "sentinel" });
    let mut sometimes = error_messages::types::Sometimes::new();
    sometimes.message = error_messages::types::Nested::Other(other).into();
    let shown = format!("{sometimes:?}");
    assert!(
        !shown.contains("sentinel") && shown.contains("Other(…)"),
        "{shown}"
    );
}
