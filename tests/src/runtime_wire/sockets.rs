//! Transports around the default one, and over a socket of this machine.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response};

use crate::mini_client::Client;
use crate::runtime::body::{Body, BodyStream};
use crate::runtime::call::retry::RetryPolicy;
use crate::runtime::error::Error;
use crate::runtime::maybe_send::{BoxFuture, BoxJob};
use crate::runtime::transport::hyper::HyperTransport;
use crate::runtime::transport::{Transport, TransportError};
use crate::server::{Answer, Server};

/// Notes each request, as the documentation of clients shows it.
struct Logged<T>(T, Arc<Mutex<Vec<String>>>);

impl<T: Transport> Transport for Logged<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let line = format!("{} {}", request.method(), request.uri().path());
        let reply = self.0.send(request);
        Box::pin(async move {
            let reply = reply.await;
            let status = reply.as_ref().map(|reply| reply.status().as_u16());
            let status = status.map_err(ToString::to_string);
            self.1.lock().unwrap().push(format!("{line}: {status:?}"));
            reply
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.sleep(duration)
    }

    fn spawn_blocking(&self, job: BoxJob) {
        self.0.spawn_blocking(job);
    }
}

fn client(transport: impl Transport + 'static, base_url: &str) -> Client {
    let builder = Client::builder().transport(transport).base_url(base_url);
    let wait = Duration::from_millis(1);
    builder
        .api_key("s3cret")
        .retry(RetryPolicy::new().backoff(wait, wait))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_transport_around_another_sees_each_request() {
    let answers = ["503 Busy", "200 OK"].map(|status| Answer::new(status, "", "[]"));
    let server = Server::start(answers.to_vec()).await;
    let lines = Arc::default();
    let inner = HyperTransport::new().unwrap().no_proxy();
    let client = client(Logged(inner, Arc::clone(&lines)), &server.url());
    client.list_items().search("private").await.unwrap();
    let lines = lines.lock().unwrap().clone();
    assert_eq!(lines, ["GET /items: Ok(503)", "GET /items: Ok(200)"]);
}

/// The path of a socket, which is removed in the end.
struct Socket(PathBuf);

impl Socket {
    fn new(name: &str) -> Self {
        let name = format!("clientgen-{name}-{}.socket", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

/// Calls a server at a socket by a transport of that.
async fn check(name: &str, transport: impl Fn(&Path) -> Arc<dyn Transport>) {
    let socket = Socket::new(name);
    let path = socket.0.clone();
    let error = client(transport(&path), "http://service.example/v1");
    let error = error.list_items().await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");

    let answer = Answer::new("200 OK", "", r#"[{"name":"n"}]"#);
    let server = Server::at(&path, answer);
    let client = client(transport(&path), "http://service.example/v1");
    for _ in 0..2 {
        assert_eq!(client.list_items().await.unwrap()[0].name, "n");
    }
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(
        seen[0].starts_with("GET /v1/items HTTP/1.1\r\n"),
        "{seen:?}"
    );
    assert!(seen[0].contains("host: service.example\r\n"), "{seen:?}");
}

#[tokio::test]
async fn a_unix_socket_takes_all_requests() {
    let transport = |path: &Path| -> Arc<dyn Transport> {
        // Whatever proxy there is is not for this machine.
        let proxied = HyperTransport::new().unwrap();
        let proxied = proxied.proxy("http://127.0.0.1:1", "");
        Arc::new(proxied.unix_socket(path))
    };
    check("hyper", transport).await;
}

#[tokio::test]
async fn a_proxy_takes_the_place_of_a_socket() {
    let socket = Socket::new("none");
    let server = Server::start(vec![Answer::new("200 OK", "", "[]")]).await;
    let transport = HyperTransport::new().unwrap().unix_socket(&socket.0);
    let error = client(transport.clone(), &server.url()).list_items().await;
    assert!(matches!(error, Err(Error::Transport(_))), "{error:?}");
    let straight = client(transport.no_proxy(), &server.url());
    straight.list_items().await.unwrap();
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn reqwest_goes_by_a_unix_socket_too() {
    use crate::runtime::transport::reqwest::ReqwestTransport;

    let transport = |path: &Path| -> Arc<dyn Transport> {
        let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        let client = builder.unix_socket(path).build().unwrap();
        Arc::new(ReqwestTransport::from(client))
    };
    check("reqwest", transport).await;
}

/// The client above follows redirects, for it knows which headers may go along.
#[cfg(feature = "reqwest")]
#[tokio::test]
async fn reqwest_follows_no_redirect_by_itself() {
    use crate::runtime::transport::reqwest::ReqwestTransport;

    let answer = Answer::new("302 Found", "location: /elsewhere\r\n", "");
    let server = Server::start(vec![answer]).await;
    let client = client(ReqwestTransport::new().unwrap(), &server.url());
    let error = client.list_items().redirects(false).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(server.seen().len(), 1);
}
