//! What each status of a reply becomes.

use std::error::Error as _;

use anycheck::types::{ErrorCode, VerificationStatus};
use anycheck::{Error, Nullable};
use serde_json::json;

use crate::document::{DOCUMENT, component_errors};
use crate::server::{Answer, Server};
use crate::{ID, client, verification};

#[tokio::test]
async fn all_of_2xx_is_a_success() {
    for status in [200, 201, 202, 203, 206, 226, 299] {
        let server = Server::answering(status, &verification()).await;
        let response = client(&server.url()).get_verification(ID).await.unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(response.id, ID);
    }
}

#[tokio::test]
async fn the_status_of_the_body_is_a_field_and_that_of_http_a_method() {
    let body = json!({ "id": ID, "status": "COMPLETED", "output_status": "NOT_VERIFIED" });
    let server = Server::answering(202, &body).await;
    let verification = client(&server.url()).get_verification(ID).await.unwrap();
    assert_eq!(verification.status, VerificationStatus::Completed);
    assert_eq!(verification.status(), http::StatusCode::ACCEPTED);
    assert_eq!(verification.body().status.as_str(), "COMPLETED");
    assert!(
        matches!(&verification.output_status, Nullable::Value(verdict) if verdict.as_str() == "NOT_VERIFIED")
    );
    let status: VerificationStatus = verification.into_body().status;
    assert_eq!(status, VerificationStatus::Completed);
}

#[tokio::test]
async fn every_documented_error_code_with_its_body() {
    let listed = DOCUMENT["components"]["schemas"]["ErrorCode"]["enum"].clone();
    let listed: Vec<String> = serde_json::from_value(listed).unwrap();
    let known: Vec<&str> = ErrorCode::LISTED.iter().map(ErrorCode::as_str).collect();
    assert_eq!(listed, known);
    let statuses = [
        400, 400, 422, 409, 401, 401, 403, 408, 403, 402, 429, 404, 500,
    ];
    let codes = known.into_iter().chain(["INTERNAL_SERVER_ERROR"]);
    assert_eq!(statuses.len(), codes.clone().count());
    for (status, code) in statuses.into_iter().zip(codes) {
        let errors = json!([{ "field": "folder_id", "message": "is no UUID", "row": 3 }, {}]);
        let body = json!({ "error_code": code, "message": "Sorry", "errors": errors });
        let server = Server::answering(status, &body).await;
        let error = client(&server.url()).list_services().await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{error:?}");
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.headers().unwrap()["content-type"], "application/json");
        assert_eq!(error.raw_body().unwrap(), body.to_string().as_bytes());
        let typed = error.body().unwrap();
        assert_eq!(typed.error_code.as_ref().unwrap().as_str(), code);
        let is_other = matches!(typed.error_code, Some(ErrorCode::Other(_)));
        assert_eq!(is_other, code == "INTERNAL_SERVER_ERROR");
        assert_eq!(typed.message.as_deref(), Some("Sorry"));
        let fields = typed.errors.as_ref().unwrap();
        assert_eq!(fields[0].field.as_deref(), Some("folder_id"));
        assert_eq!(fields[0].additional_properties["row"], 3);
        assert_eq!(serde_json::to_value(typed).unwrap(), body);
        if !is_other {
            assert_eq!(component_errors("ErrorBody", &body), [""; 0]);
        }
        let shown = error.to_string();
        let start = format!("list_services: the server answered {status} ");
        assert!(
            shown.starts_with(&start) && shown.ends_with(": Sorry"),
            "{shown}"
        );
    }
}

/// `default` covers them all, whether anyone has heard of them or not.
#[tokio::test]
async fn statuses_that_nobody_names() {
    let statuses = [
        300, 304, 305, 399, 405, 406, 410, 411, 415, 418, 421, 425, 426, 431, 451, 499, 501, 505,
        507, 511, 599, 600, 799, 999,
    ];
    for status in statuses {
        let has_body = status != 304;
        let body = json!({ "message": "no" });
        let server = Server::answering(status, &body).await;
        let error = client(&server.url()).get_folder(ID).await.unwrap_err();
        assert_eq!(error.status().unwrap(), status, "{error:?}");
        let message = error.body().and_then(|body| body.message.as_deref());
        assert_eq!(message, has_body.then_some("no"), "{status}");
        assert!(matches!(error, Error::Status(_)) && !error.is_decode());
        assert_eq!(error.source().is_some(), !has_body, "{status}");
    }
}

#[tokio::test]
async fn interim_replies_are_passed_over() {
    let text = "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    let server = Server::start(vec![Answer::raw(text)]).await;
    let response = client(&server.url()).list_services().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.headers().get("link").is_none());
}

#[tokio::test]
async fn an_error_that_is_no_error_body_keeps_what_came() {
    let replies = [
        ("502 Bad Gateway", "text/html", "<html>busy</html>", "$"),
        ("500 -", "application/json", "", "$"),
        ("404 Not Found", "application/json", "[]", "$"),
        (
            "400 -",
            "application/json",
            r#"{"errors":[{"field":7}]}"#,
            "$.errors[0].field",
        ),
        ("401 -", "text/plain", "null", "$"),
    ];
    for (status, media_type, body, path) in replies {
        let headers = format!("content-type: {media_type}\r\nx-request-id: r-1\r\n");
        let server = Server::start(vec![Answer::new(status, &headers, body)]).await;
        let error = client(&server.url()).list_services().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_str(), &status[..3]);
        assert_eq!(error.headers().unwrap()["x-request-id"], "r-1");
        assert_eq!(error.raw_body().unwrap(), body);
        assert!(error.body().is_none());
        let Error::Status(failure) = &error else {
            panic!("{error:?}");
        };
        assert_eq!(failure.decode_error().unwrap().path(), path, "{body}");
        assert_eq!(failure.reply().media_type(), Some(media_type));
        // What claims to be an error body is not one; the rest is of others.
        assert_eq!(error.is_decode(), path.len() > 1 || body == "[]", "{body}");
        assert!(error.to_string().contains(&status[..3]), "{error}");
    }
}
