//! The committed client of AnyCheck, against an HTTP server inside the test.

#![cfg(test)]

mod compare;
mod document;
mod environment;
mod errors;
mod examples;
mod files;
mod multipart;
mod operations;
mod paths;
#[path = "../../src/recorder.rs"]
mod recorder;
mod redirects;
mod replies;
mod retries;
mod samples;
mod secrets;
mod server;
mod settings;
mod sizes;
mod stand_in;
mod statuses;

use anycheck::{Client, ClientBuilder, RetryPolicy};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

/// The transport of the client, for [`recorder`].
mod client_api {
    pub use anycheck::body::{Body, BodyStream};
    pub use anycheck::transport::{BoxFuture, Transport, TransportError};
}

const ID: Uuid = uuid!("3c90c3cc-0d44-4b50-8888-8dd25736052a");
const OTHER_ID: Uuid = uuid!("3fc8b757-57d3-4607-998c-9bfbc4efa6cf");
const KEY: &str = "test-key";

/// A client of this server with a key, which sends everything once.
fn client(base_url: &str) -> Client {
    builder(base_url).build().unwrap()
}

fn builder(base_url: &str) -> ClientBuilder {
    Client::builder()
        .base_url(base_url)
        .api_key(KEY)
        .retry(RetryPolicy::none())
}

/// A client over a transport that answers from a recorder.
fn over(recorder: &recorder::Recorder) -> Client {
    let builder = Client::builder().api_key(KEY);
    builder.transport(recorder.clone()).build().unwrap()
}

/// The least that a verification has.
fn verification() -> Value {
    json!({ "id": ID, "status": "IN_QUEUE" })
}
