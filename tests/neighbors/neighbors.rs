//! Crates that use reqwest and rustls themselves, in one build and one process with a client: neither the features that the
//! client turns on nor what it does when it is built may change what they get.
#![allow(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use reqwest::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Builds a client with its default transport, so that whatever it does to the process is done.
fn client() -> anycheck::Client {
    anycheck::Client::builder().build().unwrap()
}

/// With TLS features of reqwest but no provider of rustls, a client of reqwest cannot even be made.
#[tokio::test]
async fn reqwest_without_tls_works_before_and_after_a_client_is_built() {
    let before = reqwest::Client::new();
    let _client = client();
    let after = reqwest::Client::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    for neighbor in [before, after] {
        let reply = tokio::spawn(neighbor.get(&url).send());
        let (mut socket, _) = listener.accept().await.unwrap();
        let _ = socket.read(&mut [0; 1024]).await.unwrap();
        socket
            .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
            .await
            .unwrap();
        let status = reply.await.unwrap().unwrap().status();
        assert_eq!(status, StatusCode::NO_CONTENT);
    }
}

/// Nobody in this build asks reqwest for TLS, so it has none: the client does not decide that for others.
#[tokio::test]
async fn reqwest_has_the_features_that_the_neighbor_asks_for_and_no_others() {
    let _client = client();
    let error = reqwest::get("https://127.0.0.1:9/").await.unwrap_err();
    let text = format!("{error:?}");
    assert!(text.contains("scheme is not http"), "{text}");
}

/// A neighbor can set the provider of the process as late as it likes, and only one can be set.
#[test]
fn the_provider_of_the_process_is_left_to_others() {
    let _client = client();
    let own = rustls::crypto::ring::default_provider().install_default();
    assert!(own.is_ok(), "somebody has set one already");
}
