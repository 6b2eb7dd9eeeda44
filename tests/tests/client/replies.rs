//! Replies that are not JSON, or of another shape.

use anycheck::types::VerificationStatus;
use anycheck::{Client, Error};
use serde_json::{Value, json};

use crate::compare::assert_same;
use crate::document::{DOCUMENT, component_errors};
use crate::samples;
use crate::server::{Answer, Server};
use crate::{ID, client};

/// A client of a server with one answer.
async fn facing(answer: Answer) -> (Client, Server) {
    let server = Server::start(vec![answer]).await;
    (client(&server.url()), server)
}

#[tokio::test]
async fn every_documented_status_of_a_verification_and_any_other_is_kept() {
    let listed = DOCUMENT["components"]["schemas"]["VerificationStatus"]["enum"].as_array();
    let listed = listed.unwrap().iter().filter_map(Value::as_str);
    let mut count = 0;
    for status in listed.chain(["completed"]) {
        let mut reply = samples::reply();
        reply["status"] = json!(status);
        let (client, _server) = facing(Answer::json(200, &reply)).await;
        let verification = client.get_verification(ID).await.unwrap();
        let is_other = matches!(verification.status, VerificationStatus::Other(_));
        assert_eq!(is_other, status == "completed");
        assert_same(&serde_json::to_value(verification.body()).unwrap(), &reply);
        count += 1;
    }
    assert_eq!(count, VerificationStatus::LISTED.len() + 1);
}

#[tokio::test]
async fn replies_of_another_shape_are_errors_with_a_path() {
    let sample = samples::reply();
    let with = |pointer: &str, value: Value| {
        let mut reply = sample.clone();
        *reply.pointer_mut(pointer).unwrap() = value;
        reply
    };
    let mut without = sample.clone();
    without.as_object_mut().unwrap().remove("status");
    let cases = [
        (200, json!([]), "$"),
        (200, json!(null), "$"),
        (200, without, "$.status"),
        (200, with("/status", json!(7)), "$.status"),
        (200, with("/id", json!(null)), "$.id"),
        (200, with("/credit_used", json!(1.5)), "$.credit_used"),
        (200, with("/api_key", json!(7)), "$.api_key"),
        (
            200,
            with("/updated_at", json!("2023-11-07")),
            "$.updated_at",
        ),
        (
            200,
            with("/input_config/files/ktp_file/0", json!(1)),
            "$.input_config.files.ktp_file[0]",
        ),
        (
            400,
            json!({ "errors": [{}, { "field": 1 }] }),
            "$.errors[1].field",
        ),
        (500, json!("text"), "$"),
    ];
    for (status, reply, path) in cases {
        let component = if status == 200 {
            "Verification"
        } else {
            "ErrorBody"
        };
        assert_ne!(component_errors(component, &reply), [""; 0], "{path}");
        let (client, _server) = facing(Answer::json(status, &reply)).await;
        let error = client.get_verification(ID).await.unwrap_err();
        let failure = match &error {
            Error::Decode(failure) => failure.error(),
            Error::Status(failure) => failure.decode_error().unwrap(),
            _ => panic!("{path}: {error:?}"),
        };
        assert!(error.is_decode() && failure.path() == path);
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.raw_body().unwrap(), &reply.to_string());
    }
}

#[tokio::test]
async fn a_success_that_is_not_json_is_an_error_that_keeps_it() {
    let cases: [&[u8]; 9] = [
        b"",
        b"OK",
        b"<!doctype html>",
        b"{\"total\":",
        b"{} {}",
        b"{\"total\":NaN}",
        b"{\"total\":\xff}",
        b"{\"code\":\"\xff\"}",
        b"\xef\xbb\xbf[]",
    ];
    for body in cases {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
        let (client, _server) = facing(Answer::raw([head.as_bytes(), body].concat())).await;
        let error = client.list_services().await.unwrap_err();
        let (Error::UnexpectedBody(failure) | Error::Decode(failure)) = &error else {
            panic!("{body:?}: {error:?}");
        };
        assert_eq!(error.is_decode(), body.ends_with(b"[]"), "{body:?}");
        assert_eq!(failure.error().path(), "$", "{body:?}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.raw_body().unwrap(), body);
    }
    let (client, _server) = facing(Answer::raw("HTTP/1.1 204 No Content\r\n\r\n")).await;
    let error = client.list_services().await.unwrap_err();
    assert!(error.is_unexpected_body() && error.status().unwrap() == 204);
}

#[tokio::test]
async fn json_is_json_however_it_comes() {
    let cases = [
        "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 11\r\n\r\n{\"total\":7}",
        "HTTP/1.1 200 OK\r\ncontent-type: a/problem+json; charset=utf-8\r\ncontent-length: 11\r\n\r\n{\"total\":7}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n9;x=y\r\n\"total\":7\r\n1\r\n}\r\n0\r\n\r\n",
        // Without a length, the end of the connection is the end of the body.
        "HTTP/1.0 200 OK\r\n\r\n{\"total\":7}",
    ];
    for text in cases {
        let (client, _server) = facing(Answer::raw(text)).await;
        let list = client.list_services().await.unwrap();
        assert_eq!(list.total, Some(7), "{text}");
    }
}
