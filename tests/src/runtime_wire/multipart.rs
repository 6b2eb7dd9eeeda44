//! Bodies of `multipart/form-data`, byte by byte.

use std::error::Error as _;

use bytes::Bytes;

use crate::mini_client::{Client, Item, QUERY_KEY};
use crate::recorder::{Recorder, Sent, reply};
use crate::runtime::auth::Credential;
use crate::runtime::body::BodyStream;
use crate::runtime::body::file_part::FilePart;
use crate::runtime::body::multipart::Multipart;
use crate::runtime::error::Error;
use crate::runtime::secret::Secret;
use crate::server::{Answer, Server};

fn client(recorder: &Recorder) -> Client {
    let key = Credential::ApiKey(Secret::new("k".to_owned()));
    Client::builder()
        .transport(recorder.clone())
        .credential(&QUERY_KEY, key)
        .build()
        .unwrap()
}

/// The body with its boundary replaced by a known one.
fn body(sent: &Sent) -> String {
    let content_type = sent.header("content-type").unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    assert_eq!(boundary.len(), 32);
    assert_eq!(
        sent.header("content-length"),
        Some(sent.body.len().to_string().as_str())
    );
    String::from_utf8(sent.body.clone())
        .unwrap()
        .replace(boundary, "B")
}

#[tokio::test]
async fn a_backslash_at_the_end_does_not_take_the_quote() {
    let names = [
        ("a\\", "a%5C"),
        ("\\", "%5C"),
        ("a\\b\\\\", "a\\b%5C%5C"),
        ("a\\\"", "a\\%22"),
        ("a\\b", "a\\b"),
        ("", ""),
    ];
    for (name, escaped) in names {
        let recorder = Recorder::new(vec![reply(204, &[], "")]);
        let form = Multipart::new().file(name, &FilePart::bytes(name, "c"));
        client(&recorder).upload(form).await.unwrap();
        let body = body(&recorder.sent()[0]);
        let expected = format!("form-data; name=\"{escaped}\"; filename=\"{escaped}\"\r\n");
        assert!(body.contains(&expected), "{body}");
    }
}

#[tokio::test]
async fn all_kinds_of_parts() {
    let recorder = Recorder::new(vec![reply(204, &[], "")]);
    let file = FilePart::bytes("na\"me\r\n-ü.txt", "content").content_type("text/plain");
    let stream = FilePart::stream("s", 3, BodyStream::full(Bytes::from_static(b"abc")));
    let form = Multipart::new()
        .text("te\"xt", "välue")
        .json(
            "item",
            &Item {
                name: "n".to_owned(),
            },
        )
        .typed("raw", "a/b", &b"x"[..])
        .file("file", &file)
        .file("stream", &stream);
    client(&recorder).upload(form).await.unwrap();
    let expected = "--B\r\nContent-Disposition: form-data; name=\"te%22xt\"\r\n\r\nvälue\r\n\
        --B\r\nContent-Disposition: form-data; name=\"item\"\r\nContent-Type: application/json\r\n\r\n{\"name\":\"n\"}\r\n\
        --B\r\nContent-Disposition: form-data; name=\"raw\"\r\nContent-Type: a/b\r\n\r\nx\r\n\
        --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"na%22me%0D%0A-ü.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n\
        --B\r\nContent-Disposition: form-data; name=\"stream\"; filename=\"s\"\r\nContent-Type: application/octet-stream\r\n\r\nabc\r\n\
        --B--\r\n";
    assert_eq!(body(&recorder.sent()[0]), expected);
}

#[tokio::test]
async fn a_file_on_disk_is_read_again_for_each_attempt() {
    let path = std::env::temp_dir().join(format!("clientgen-{}.bin", std::process::id()));
    std::fs::write(&path, vec![b'x'; 200_000]).unwrap();
    let server = Server::start(vec![
        Answer::new("503 Busy", "retry-after: 0\r\n", ""),
        Answer::new("200 OK", "", ""),
    ])
    .await;
    let key = Credential::ApiKey(Secret::new("k".to_owned()));
    let client = Client::builder()
        .base_url(server.url())
        .credential(&QUERY_KEY, key)
        .build()
        .unwrap();
    let form = Multipart::new().file("f", &FilePart::path(&path).file_name("other"));
    client.upload(form.clone()).idempotent().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    for request in &seen {
        assert!(request.starts_with("POST /upload?api_key=k HTTP/1.1\r\n"));
        assert!(request.contains("filename=\"other\""));
        assert!(request.contains(&"x".repeat(200_000)));
        assert!(!request.contains("transfer-encoding"));
    }
    let sent = server.sent();
    assert_eq!(sent[0].body, sent[1].body);
    client.put_raw(FilePart::path(&path)).await.unwrap();
    assert!(server.seen()[2].contains("content-length: 200000\r\n"));
    std::fs::remove_file(&path).unwrap();
    // A file that cannot be read is named, with the part that it was to be.
    for (error, part) in [
        (client.upload(form).await.unwrap_err(), "f"),
        (
            client.put_raw(FilePart::path(&path)).await.unwrap_err(),
            "body",
        ),
    ] {
        assert!(matches!(&error, Error::Argument(argument) if argument.parameter() == part));
        let path = path.display();
        let words =
            format!("the argument `{part}` cannot be sent: the file `{path}` cannot be read");
        assert!(error.to_string().ends_with(&words), "{error}");
        assert!(error.source().unwrap().to_string().contains("os error"));
    }
}

#[tokio::test]
async fn a_stream_of_another_length_is_no_request() {
    for length in [2, 4] {
        let recorder = Recorder::new(vec![reply(204, &[], "")]);
        let stream = FilePart::stream("s", length, BodyStream::full(Bytes::from_static(b"abc")));
        let error = client(&recorder)
            .upload(Multipart::new().file("f", &stream))
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Transport(_)));
        let source = error.source().unwrap();
        let words = "the argument `f` cannot be sent: the file `s` cannot be read";
        assert_eq!(source.to_string(), words);
        let why = source.source().unwrap().to_string();
        assert!(why.ends_with(" than it was said to be"), "{why}");
    }
}

#[tokio::test]
async fn values_become_the_parts_that_openapi_makes_of_them() {
    let recorder = Recorder::new(vec![reply(204, &[], "")]);
    let form = Multipart::new()
        .value("n", &7_i64)
        .value("none", &None::<String>)
        .value("list", &vec!["a".to_owned(), "b".to_owned()])
        .value(
            "items",
            &vec![Item {
                name: "x".to_owned(),
            }],
        )
        .value(
            "item",
            &Item {
                name: "y".to_owned(),
            },
        );
    client(&recorder).upload(form).await.unwrap();
    let body = body(&recorder.sent()[0]);
    let parts: Vec<_> = body
        .split("--B\r\nContent-Disposition: form-data; ")
        .skip(1)
        .collect();
    let json = "Content-Type: application/json\r\n\r\n";
    let expected = [
        "name=\"n\"\r\n\r\n7\r\n".to_owned(),
        "name=\"list\"\r\n\r\na\r\n".to_owned(),
        "name=\"list\"\r\n\r\nb\r\n".to_owned(),
        format!("name=\"items\"\r\n{json}{{\"name\":\"x\"}}\r\n"),
        format!("name=\"item\"\r\n{json}{{\"name\":\"y\"}}\r\n--B--\r\n"),
    ];
    assert_eq!(parts, expected);
}
