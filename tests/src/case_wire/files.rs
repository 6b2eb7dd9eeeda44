//! Files and bytes inside composed schemas, through a generated client.

use serde_json::json;

use super::bodies::sent;
use crate::case_clients::forms_files_31::Client;
use crate::case_clients::forms_files_31::types::{Item, UploadForm};
use crate::runtime::body::file_part::FilePart;
use crate::runtime::model::{from_slice, to_vec};
use crate::server::{Answer, Server};

/// A part with a file, as it is sent (RFC 7578, 4.2).
fn file(name: &str, media_type: &str) -> String {
    let about = format!("form-data; name=\"{name}\"; filename=\"f\"");
    format!("--B\r\nContent-Disposition: {about}\r\nContent-Type: {media_type}\r\n\r\nx\r\n")
}

fn text(name: &str, value: &str) -> String {
    format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

#[tokio::test]
async fn files_inside_composed_schemas_are_files() {
    let server = Server::start(vec![Answer::new("204 No Content", "", "")]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let one = || FilePart::bytes("f", "x");
    let form = UploadForm::new()
        .photo(one())
        .files(vec![one(), one()])
        .old(one())
        .nullable(one())
        .wrapped(one())
        .referred(one())
        .either(vec![one(), one()])
        .pictures(vec![one()])
        .kinds(one())
        .names(vec!["a".to_owned(), "b".to_owned()])
        .encoded(vec![0xff, 0xd8].into());
    client.upload(&form).await.unwrap();
    let octets = "application/octet-stream";
    let expected = [
        file("photo", octets),
        file("files", octets),
        file("files", octets),
        file("old", octets),
        file("nullable", octets),
        file("wrapped", octets),
        file("referred", octets),
        file("either", octets),
        file("either", octets),
        file("pictures", "image/png"),
        file("kinds", "image/png"),
        text("names", "a"),
        text("names", "b"),
        text("encoded", "/9g="),
        "--B--\r\n".to_owned(),
    ];
    assert_eq!(sent(&server).1, expected.concat());
}

#[test]
fn octets_within_json_are_a_string_and_encoded_ones_are_bytes() {
    let text = json!({
        "data": "hello world!", "byte": "/9g=", "base64": "/9g=", "base64s": ["/9g=", null],
        "base64url": "_9g", "base32": "77MA====", "base16": "FFD8", "plain": "p",
    });
    let item: Item = from_slice(text.to_string().as_bytes()).unwrap();
    assert_eq!(item.data.as_deref(), Some("hello world!"));
    let bytes = [0xff, 0xd8];
    assert_eq!(item.byte.as_ref().unwrap().as_ref(), bytes);
    assert_eq!(item.base64.as_ref().unwrap().as_ref(), bytes);
    assert_eq!(item.base64url.as_deref(), Some("_9g"));
    let written: serde_json::Value = serde_json::from_slice(&to_vec(&item)).unwrap();
    assert_eq!(written, text);
    let broken = from_slice::<Item>(br#"{"base64": "hello world!"}"#).unwrap_err();
    assert_eq!(broken.path(), "$.base64");
}
