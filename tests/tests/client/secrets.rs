//! No secret is ever shown, wherever one can be.

use std::error::Error as StdError;
use std::fmt::Debug;

use anycheck::types::{
    CreateVerificationRequest, FileCategory, UploadFilesRequest, Verification,
    VerificationConfiguration, WebhookMetadata,
};
use anycheck::{Client, ClientBuilder, FilePart, RetryPolicy, Secret};
use clientgen_tests::runtime::auth::{Credential, SchemeKind};
use serde_json::{Value, json};

use crate::ID;
use crate::recorder::{Answer, Recorder, reply};
use crate::samples;
use crate::server::{Answer as Wire, FOREVER, Server};

const SENTINEL: &str = "s3nt1nel";
/// The sentinel in base64, as a password is sent.
const ENCODED: &str = "czNudDFuZWw";

fn hidden(text: &str) {
    assert!(
        !text.contains(SENTINEL) && !text.contains(ENCODED),
        "{text}"
    );
}

fn silent(shown: &dyn Debug) {
    hidden(&format!("{shown:?}"));
    hidden(&format!("{shown:#?}"));
}

/// The error and all that is behind it.
fn silent_error(error: &(dyn StdError + 'static)) {
    let mut next = Some(error);
    while let Some(error) = next {
        silent(&error);
        hidden(&error.to_string());
        hidden(&format!("{error:#}"));
        next = error.source();
    }
}

fn builder(base_url: &str) -> ClientBuilder {
    Client::builder()
        .base_url(base_url.replace("://", &format!("://{SENTINEL}:{SENTINEL}@")))
        .api_key(SENTINEL)
        .header("x-token", SENTINEL)
        .retry(RetryPolicy::none())
}

fn facing(answer: Answer) -> Client {
    let builder = builder("https://api.anycheck.ai");
    builder
        .transport(Recorder::new(vec![answer]))
        .build()
        .unwrap()
}

fn verification_request() -> CreateVerificationRequest {
    let metadata = WebhookMetadata::new().webhook_secret(SENTINEL);
    CreateVerificationRequest::new(ID, ID, VerificationConfiguration::new())
        .webhook_metadata(metadata)
}

fn upload() -> UploadFilesRequest {
    let files = vec![FilePart::bytes("a.pdf", SENTINEL)];
    UploadFilesRequest::new(FileCategory::VerificationInputFile, files)
        .file_passwords(vec![SENTINEL.into(), Secret::new(SENTINEL.to_owned())])
}

/// A reply with a secret in each place that the document marks.
fn secret_reply() -> Value {
    let mut reply = samples::reply();
    reply["api_key"] = json!(SENTINEL);
    reply["webhook_metadata"] = json!({ "webhook_secret": SENTINEL });
    reply
}

#[test]
fn the_sentinel_is_really_planted() {
    let encoded = serde_json::to_string(&verification_request()).unwrap();
    assert!(encoded.contains(SENTINEL));
    let verification: Verification = serde_json::from_value(secret_reply()).unwrap();
    let key = verification.api_key.as_option().unwrap();
    assert_eq!(key.expose(), SENTINEL);
    let encoded = serde_json::to_string(&verification).unwrap();
    assert_eq!(encoded.matches(SENTINEL).count(), 2);
}

#[test]
fn not_by_values() {
    silent(&Secret::new(SENTINEL));
    let key = SchemeKind::Bearer;
    silent(&Credential::from_text(&key, SENTINEL.to_owned()));
    silent(&verification_request());
    silent(&upload());
    silent(&upload().to_multipart());
    let verification: Verification = serde_json::from_value(secret_reply()).unwrap();
    silent(&verification);
    let built = samples::reply();
    let mut built: Verification = serde_json::from_value(built).unwrap();
    built.api_key = Secret::from(SENTINEL.to_owned()).into();
    silent(&built);
}

#[test]
fn not_by_clients_and_calls() {
    silent(&builder("https://api.anycheck.ai"));
    let client = facing(reply(200, &[], "{}"));
    silent(&client);
    hidden(client.base_url());
    silent(&client.create_verification(&verification_request()));
    silent(&client.create_verification(&verification_request()).send());
    silent(
        &client
            .create_verification(&verification_request())
            .send_streaming(),
    );
    silent(&client.upload_files(&upload()));
    silent(&client.upload_files(&upload()).send());
    silent(&client.list_group_folders(SENTINEL).search(SENTINEL));
    silent(&client.list_services().header("authorization", SENTINEL));
}

#[test]
fn not_by_builders_that_fail() {
    let line = format!("{SENTINEL}\n");
    let builders = [
        Client::builder().api_key(line.clone()),
        Client::builder().header("x-token", line),
        Client::builder().header(SENTINEL, "\n"),
        Client::builder().base_url(SENTINEL),
        Client::builder().base_url(format!("https://{SENTINEL}:{SENTINEL}@[")),
        Client::builder().base_url(format!("https://a.example?key={SENTINEL}")),
        Client::builder().base_url(format!("ftp://{SENTINEL}@a.example")),
    ];
    for (index, builder) in builders.into_iter().enumerate() {
        let error = builder.build().unwrap_err();
        // The name of a header is no secret.
        if index != 2 {
            silent_error(&error);
        }
    }
}

#[tokio::test]
async fn not_by_responses() {
    let headers = format!("set-cookie: {SENTINEL}\r\n");
    let answer = Wire::new("200 OK", &headers, &secret_reply().to_string());
    let server = Server::start(vec![answer]).await;
    let client = builder(&server.url()).build().unwrap();
    let response = client
        .create_verification(&verification_request())
        .await
        .unwrap();
    silent(&response);
    assert_eq!(response.headers()["set-cookie"], SENTINEL);
    let sent = server.only();
    assert_eq!(sent.header("x-api-key"), Some(SENTINEL));
    assert!(sent.header("authorization").unwrap().contains(ENCODED));
}

#[tokio::test]
async fn not_by_errors_of_replies() {
    let token: &[(&str, &str)] = &[("x-token", SENTINEL)];
    let location = "http://api.anycheck.ai:99999/?key=s3nt1nel";
    let answers = [
        reply(400, token, "{\"message\":\"m\",\"hint\":\"s3nt1nel\"}"),
        reply(502, token, "<s3nt1nel>"),
        reply(500, token, "s3nt1nel"),
        reply(200, token, "s3nt1nel"),
        reply(200, token, "{\"id\":\"s3nt1nel"),
        reply(
            200,
            token,
            "{\"webhook_metadata\":{\"webhook_secret\":[\"s3nt1nel\"]}}",
        ),
        reply(200, token, "{\"api_key\":{\"s3nt1nel\":\"s3nt1nel\"}}"),
        reply(200, token, "{\"api_key\":[\"s3nt1nel\"]}"),
        reply(302, &[("location", location)], "s3nt1nel"),
        reply(302, token, ""),
        Answer::Broken("reset"),
        Answer::NoConnection("refused"),
    ];
    for answer in answers {
        let client = facing(answer);
        let call = client.create_verification(&verification_request());
        silent_error(&call.await.unwrap_err());
    }
}

#[tokio::test]
async fn not_by_errors_of_arguments() {
    let client = facing(reply(200, &[], "{}"));
    let line = format!("{SENTINEL}\n");
    let error = client.list_services().header("x-token", line).await;
    silent_error(&error.unwrap_err());
    // The path of a file is no secret: who has to find it needs to know.
    let missing = FilePart::path("/nowhere/a.pdf");
    let body = UploadFilesRequest::new(FileCategory::ProfilePicture, vec![missing]);
    let body = body.file_passwords(vec![SENTINEL.into()]);
    silent_error(&client.upload_files(&body).await.unwrap_err());
}

/// Errors of an HTTP library like to name the URL, and a key can stand there.
#[tokio::test]
async fn not_by_errors_that_know_the_url() {
    let answers = [
        Wire::raw("not HTTP\r\n\r\n"),
        Wire::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\ns3nt1nel"),
        Wire::redirect(302, "http://127.0.0.1:1/?api_key=s3nt1nel"),
        Wire::redirect(302, "http://s3nt1nel.invalid./?api_key=s3nt1nel"),
    ];
    for answer in answers {
        let server = Server::start(vec![answer]).await;
        let client = builder(&server.url()).build().unwrap();
        let call = client.list_group_folders("g").search(SENTINEL);
        silent_error(&call.await.unwrap_err());
        assert!(server.only().line.ends_with("search=s3nt1nel"));
    }
    let server = Server::start(vec![Wire::raw("").then_stall(FOREVER)]).await;
    let client = builder(&server.url()).build().unwrap();
    let call = client.list_group_folders("g").search(SENTINEL);
    let call = call.timeout(std::time::Duration::from_millis(50));
    silent_error(&call.await.unwrap_err());
}

/// A secret of the wrong type is not shown as what was found, and no key inside it as a part of the path.
#[tokio::test]
async fn not_by_errors_about_the_secret_itself() {
    const DIGITS: &str = "8057213946";
    let digits: u64 = DIGITS.parse().unwrap();
    let places = [
        ("api_key", json!(digits), "$.api_key"),
        ("api_key", json!([digits]), "$.api_key"),
        ("api_key", json!({ SENTINEL: digits }), "$.api_key"),
        (
            "webhook_metadata",
            json!({ "webhook_secret": digits }),
            "$.webhook_metadata.webhook_secret",
        ),
    ];
    for (name, value, path) in places {
        let mut reply = samples::reply();
        reply[name] = value;
        let server = Server::start(vec![Wire::json(200, &reply)]).await;
        let client = builder(&server.url()).build().unwrap();
        let error = client.get_verification(ID).await.unwrap_err();
        let source = error.source().unwrap().to_string();
        assert!(error.is_decode() && source.starts_with(path), "{source}");
        silent_error(&error);
        let mut next: Option<&dyn StdError> = Some(&error);
        while let Some(error) = next {
            let shown = format!("{error} {error:?} {error:#?}");
            assert!(!shown.contains(DIGITS), "{shown}");
            next = error.source();
        }
    }
}
