//! Proxies of the default transport: what they are told, and what they are not.

use crate::mini_client::Client;
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;
use crate::runtime::transport::hyper::HyperTransport;
use crate::server::{Answer, Server};

/// A proxy with a user name and a password, and the address that has both.
async fn proxy(answer: Answer) -> (Server, String) {
    let server = Server::start(vec![answer]).await;
    let address = server.url().replace("://", "://me:p%40ss@");
    (server, address)
}

fn client(transport: HyperTransport, base_url: &str) -> Client {
    let builder = Client::builder().transport(transport).base_url(base_url);
    builder
        .api_key("s3cret")
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

/// RFC 9112, section 3.2.2.
#[tokio::test]
async fn a_proxy_is_asked_for_the_whole_address_with_its_own_credentials() {
    let (proxy, address) = proxy(Answer::new("200 OK", "", "[]")).await;
    let transport = HyperTransport::new().unwrap().proxy(&address, "");
    let client = client(transport, "http://mini.example/v1");
    client.list_items().search("q").await.unwrap();
    let seen = proxy.seen().remove(0);
    assert!(
        seen.starts_with("GET http://mini.example/v1/items?"),
        "{seen}"
    );
    assert!(seen.contains("host: mini.example\r\n"), "{seen}");
    assert!(
        seen.contains("proxy-authorization: Basic bWU6cEBzcw==\r\n"),
        "{seen}"
    );
}

/// RFC 9110, section 9.3.6: nothing of a call is told before the way to its server is open.
#[tokio::test]
async fn a_proxy_opens_a_way_through_and_sees_nothing_of_the_call() {
    let (proxy, address) = proxy(Answer::new("407 No", "", "")).await;
    let transport = HyperTransport::new().unwrap().proxy(&address, "");
    let client = client(transport, "https://mini.example/v1");
    let error = client.list_items().await.unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error:?}");
    };
    assert!(error.is_connect());
    assert!(!format!("{error:?}").contains("p@ss"), "{error:?}");
    let seen = proxy.seen().remove(0);
    assert!(
        seen.starts_with("CONNECT mini.example:443 HTTP/1.1\r\n"),
        "{seen}"
    );
    assert!(seen.contains("Proxy-Authorization: Basic bWU6cEBzcw==\r\n"));
    assert!(!seen.contains("s3cret"), "{seen}");
}

#[tokio::test]
async fn what_is_excepted_goes_to_the_server_itself() {
    let (proxy, address) = proxy(Answer::new("200 OK", "", "[]")).await;
    let server = Server::start(vec![Answer::new("200 OK", "", "[]")]).await;
    let transport = HyperTransport::new().unwrap();
    for transport in [
        transport.clone().proxy(&address, "127.0.0.1"),
        transport.clone().proxy(&address, "").no_proxy(),
    ] {
        client(transport, &server.url()).list_items().await.unwrap();
    }
    assert!(proxy.seen().is_empty());
    let seen = server.seen();
    assert!(seen.iter().all(|seen| seen.starts_with("GET /items")));
    assert_eq!(seen.len(), 2);
}

/// No SOCKS is spoken, so such a proxy is refused and not passed by.
#[tokio::test]
async fn a_proxy_of_another_kind_is_refused() {
    let (proxy, address) = proxy(Answer::new("200 OK", "", "[]")).await;
    let address = address.replace("http://", "socks5://");
    let transport = HyperTransport::new().unwrap().proxy(&address, "");
    for base_url in ["http://mini.example/v1", "https://mini.example/v1"] {
        let client = client(transport.clone(), base_url);
        let error = client.list_items().await.unwrap_err();
        assert!(matches!(&error, Error::Transport(error) if error.is_connect()));
    }
    assert!(proxy.seen().is_empty());
}
