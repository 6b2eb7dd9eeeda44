//! Every operation of the document is called once: what it sends, to the last header, and what it makes of the reply.

mod folders;
mod services;
mod statements;
mod templates;
mod uploads;
mod verifications;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::pin::Pin;

use anycheck::types::ErrorBody;
use anycheck::{Client, Error, Response};
use serde::Serialize;
use serde_json::Value;

use crate::compare::assert_same;
use crate::document::{self, Operation};
use crate::multipart::{self, Part};
use crate::server::{Sent, Server};
use crate::{KEY, client};

/// A call, and everything that goes over the wire for it.
struct Case {
    operation: &'static str,
    /// Method, path and query, exactly.
    line: &'static str,
    body: Body,
    reply: Value,
    call: Call,
}

enum Body {
    Nothing,
    Json(Value),
    Parts(Vec<Part>),
}

/// Makes the call and encodes the body of its reply again.
type Call = Box<dyn FnOnce(Client) -> Pin<Box<dyn Future<Output = Value>>>>;

impl Case {
    fn new<T, F>(
        operation: &'static str,
        line: &'static str,
        reply: Value,
        call: impl FnOnce(&Client) -> F + 'static,
    ) -> Self
    where
        T: Serialize + Debug,
        F: IntoFuture<Output = Result<Response<T>, Error<ErrorBody>>>,
    {
        let call: Call = Box::new(|client| {
            Box::pin(async move {
                let response = call(&client).await.unwrap();
                assert_eq!(response.status(), 201);
                serde_json::to_value(response.body()).unwrap()
            })
        });
        Self {
            operation,
            line,
            body: Body::Nothing,
            reply,
            call,
        }
    }

    fn json(mut self, body: Value) -> Self {
        self.body = Body::Json(body);
        self
    }

    fn parts(mut self, parts: Vec<Part>) -> Self {
        self.body = Body::Parts(parts);
        self
    }

    fn query(&self) -> Vec<&'static str> {
        let query = self.line.split_once('?').map_or("", |(_, query)| query);
        let names = query.split('&').filter_map(|pair| pair.split_once('='));
        names.map(|(name, _)| name).collect()
    }

    /// The names of the properties of the body.
    fn properties(&self) -> Vec<&str> {
        match &self.body {
            Body::Nothing => Vec::new(),
            Body::Json(body) => body
                .as_object()
                .unwrap()
                .keys()
                .map(String::as_str)
                .collect(),
            Body::Parts(parts) => parts.iter().map(|part| part.name.as_str()).collect(),
        }
    }
}

fn cases() -> Vec<Case> {
    let groups = [
        verifications::cases(),
        uploads::cases(),
        services::cases(),
        folders::cases(),
        templates::cases(),
        statements::cases(),
    ];
    groups.into_iter().flatten().collect()
}

#[tokio::test]
async fn what_is_sent_and_what_comes_back() {
    for case in cases() {
        let operation = document::operation(case.operation);
        assert_eq!(
            operation.reply_errors(&case.reply),
            [""; 0],
            "{}",
            case.line
        );
        let server = Server::answering(201, &case.reply).await;
        let decoded = (case.call)(client(&server.url())).await;
        assert_same(&decoded, &case.reply);
        let sent = server.only();
        assert_eq!(sent.line, case.line);
        check_body(&operation, &sent, &case.body);
        check_headers(&operation, &sent, &server.host());
    }
}

fn check_body(operation: &Operation, sent: &Sent, body: &Body) {
    match body {
        Body::Nothing => assert_eq!(sent.body, b"", "{}", sent.line),
        Body::Json(expected) => {
            let body = serde_json::from_slice::<Value>(&sent.body).unwrap();
            assert_same(&body, expected);
            assert_eq!(operation.body_errors(&body), [""; 0], "{}", sent.line);
        }
        Body::Parts(expected) => assert_eq!(&multipart::parts(sent), expected),
    }
}

/// These headers, each with this value, and no others.
fn check_headers(operation: &Operation, sent: &Sent, host: &str) {
    let length = sent.body.len().to_string();
    let mut expected = vec![
        ("accept", "application/json"),
        ("host", host),
        ("user-agent", "anycheck/0.1.0"),
        ("x-api-key", KEY),
    ];
    let boundary = multipart::boundary(sent);
    let form = format!("multipart/form-data; boundary={boundary}");
    if let Some(media_type) = operation.media_type() {
        let is_form = media_type == "multipart/form-data";
        expected.push(("content-type", if is_form { &form } else { media_type }));
        expected.push(("content-length", &length));
    } else if operation.method == "POST" && sent.header("content-length").is_some() {
        // RFC 9110, section 8.6: a method that usually has content says that there is none.
        expected.push(("content-length", "0"));
    }
    expected.sort_unstable();
    let sent_headers: Vec<_> = sent
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(sent_headers, expected, "{}", sent.line);
}

#[test]
fn every_operation_with_every_parameter_and_property() {
    let cases = cases();
    let operations = document::operations();
    assert_eq!(operations.len(), 21);
    for operation in operations {
        let own = || {
            cases
                .iter()
                .filter(|case| case.operation == operation.id.as_str())
        };
        assert!(own().count() > 0, "{} is not called", operation.id);
        for case in own() {
            assert!(fits(&operation, case.line), "{}", case.line);
        }
        let used: BTreeSet<_> = own().flat_map(Case::query).collect();
        let declared: BTreeSet<_> = operation.query_parameters().into_iter().collect();
        assert_eq!(used, declared, "the query of {}", operation.id);
        let used: BTreeSet<_> = own().flat_map(Case::properties).collect();
        let missing: Vec<_> = operation
            .body_properties()
            .into_iter()
            .filter(|name| !used.contains(name))
            .collect();
        assert_eq!(missing, [""; 0], "the body of {}", operation.id);
    }
}

/// Whether a request line has the method of the operation, and a path of its template.
fn fits(operation: &Operation, line: &str) -> bool {
    let template = format!("{} {}", operation.method, operation.path);
    let (line, _) = line.split_once('?').unwrap_or((line, ""));
    let (wanted, given) = (template.split('/'), line.split('/'));
    wanted.clone().count() == given.clone().count()
        && wanted
            .zip(given)
            .all(|(wanted, given)| wanted == given || wanted.starts_with('{'))
}
