//! A transport of a test's own, as the front page shows it: it answers at once, and no time passes.

use std::future::pending;
use std::time::Duration;

use anycheck::body::{Body, BodyStream};
use anycheck::http::{Request, Response};
use anycheck::transport::{BoxFuture, Transport, TransportError};
use anycheck::{Client, Error, RetryPolicy};

/// Answers everything with the same status and JSON.
struct Always(u16, &'static str);

impl Transport for Always {
    fn send(
        &self,
        _: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let reply = Response::builder().status(self.0);
        let reply = reply.body(BodyStream::full(self.1.into())).unwrap();
        Box::pin(async { Ok(reply) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(pending())
    }
}

fn client(status: u16, body: &'static str) -> Client {
    Client::builder()
        .base_url("https://api.example.com")
        .api_key("for tests")
        .retry(RetryPolicy::none())
        .transport(Always(status, body))
        .build()
        .unwrap()
}

#[tokio::test]
async fn an_answer_is_decoded() {
    let services = client(200, r#"{"data": []}"#).list_services().await;
    assert_eq!(services.unwrap().status(), 200);
}

/// What may be sent again is not: nobody would wake a call that waits.
#[tokio::test]
async fn a_failure_comes_at_once() {
    let call = client(503, "").list_services();
    let outcome = tokio::time::timeout(Duration::from_secs(20), call.send()).await;
    let error = outcome.expect("the call waits").unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert!(matches!(error, Error::Status(_)));
}
