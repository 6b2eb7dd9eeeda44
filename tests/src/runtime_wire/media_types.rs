//! The media types of the parts of a form.

use crate::mini_client::{Client, QUERY_KEY};
use crate::recorder::{Recorder, reply};
use crate::runtime::auth::Credential;
use crate::runtime::body::file_part::FilePart;
use crate::runtime::body::multipart::Multipart;
use crate::runtime::error::Error;
use crate::runtime::model::Encode;
use crate::runtime::secret::Secret;

/// The media type and the content of the only part of a form, or why it is refused.
async fn part(form: Multipart) -> Result<(String, String), String> {
    let recorder = Recorder::new(vec![reply(204, &[], "")]);
    let key = Credential::ApiKey(Secret::new("k".to_owned()));
    let builder = Client::builder().transport(recorder.clone());
    let client = builder.credential(&QUERY_KEY, key).build().unwrap();
    match client.upload(form).await {
        Ok(_) => {
            let body = String::from_utf8(recorder.sent().remove(0).body).unwrap();
            let (head, content) = body.split_once("\r\n\r\n").unwrap();
            let media_type = head
                .split_once("Content-Type: ")
                .map_or("", |(_, text)| text);
            let content = content.split_once("\r\n--").unwrap().0;
            Ok((media_type.to_owned(), content.to_owned()))
        }
        Err(Error::Argument(error)) => {
            assert_eq!(error.parameter(), "f");
            assert!(recorder.sent().is_empty());
            Err(error.reason().to_owned())
        }
        Err(other) => panic!("{other:?}"),
    }
}

/// The media type of a file with this name, of a part with these types.
async fn of(listed: &str, name: &str) -> String {
    // The content says something else, which nobody hears.
    let file = FilePart::bytes(name, &b"%PDF-1.7"[..]);
    part(Multipart::new().file_of("f", listed, &file))
        .await
        .unwrap()
        .0
}

#[tokio::test]
async fn a_file_is_what_its_name_says_where_the_document_says_nothing() {
    for (name, media_type) in [
        ("ktp.jpg", "image/jpeg"),
        ("KTP.JPEG", "image/jpeg"),
        ("a.b.pdf", "application/pdf"),
        ("a.tar.gz", "application/gzip"),
        ("a.csv", "text/csv"),
        ("a.txt", "text/plain"),
        ("a.unknown", "application/octet-stream"),
        ("pdf", "application/octet-stream"),
        ("a.", "application/octet-stream"),
        ("", "application/octet-stream"),
    ] {
        assert_eq!(of("", name).await, media_type, "{name}");
        let file = FilePart::bytes(name, "");
        assert_eq!(file.media_type(), media_type);
        let plain = part(Multipart::new().file("f", &file)).await.unwrap();
        assert_eq!(plain.0, media_type);
        let own = part(Multipart::new().file("f", &file.content_type("a/b"))).await;
        assert_eq!(own.unwrap().0, "a/b");
    }
    let renamed = FilePart::bytes("a.pdf", "").file_name("a.png");
    assert_eq!(renamed.media_type(), "image/png");
}

#[tokio::test]
async fn a_file_is_one_of_what_the_document_says() {
    for (listed, name, media_type) in [
        ("image/png", "a.jpg", "image/png"),
        (
            "application/octet-stream",
            "a.jpg",
            "application/octet-stream",
        ),
        (
            "text/plain; charset=utf-8",
            "a.csv",
            "text/plain; charset=utf-8",
        ),
        ("image/png, image/jpeg", "a.jpg", "image/jpeg"),
        ("image/png,image/JPEG", "a.jpg", "image/jpeg"),
        ("image/png, image/jpg", "a.jpeg", "image/jpg"),
        ("image/png, image/jpeg", "a.pdf", "image/png"),
        ("image/png, image/jpeg", "a", "image/png"),
        ("text/xml, text/csv", "a.xml", "text/xml"),
        // Ranges say what may be sent, not what is.
        ("image/*", "a.jpg", "image/jpeg"),
        ("image/*", "a.pdf", "application/octet-stream"),
        ("image/*, application/pdf", "a.pdf", "application/pdf"),
        ("image/*, application/pdf", "a.jpg", "image/jpeg"),
        ("image/*, application/pdf", "a", "application/pdf"),
        ("image/png, image/*", "a.jpg", "image/jpeg"),
        ("*/*", "a.jpg", "image/jpeg"),
        ("*/*", "a", "application/octet-stream"),
    ] {
        assert_eq!(of(listed, name).await, media_type, "{listed}: {name}");
    }
}

#[tokio::test]
async fn a_type_that_the_document_does_not_allow_is_refused() {
    let own = |listed: &'static str, own: &'static str| {
        let file = FilePart::bytes("a.png", "x").content_type(own);
        part(Multipart::new().file_of("f", listed, &file))
    };
    for (listed, allowed) in [
        ("image/png, image/jpeg", "image/jpeg"),
        ("image/png", "IMAGE/png"),
        ("image/*", "image/x-own"),
        ("*/*", "a/b"),
        ("application/octet-stream", "image/png"),
        ("text/plain; charset=utf-8", "text/plain"),
        ("text/plain", "text/plain; charset=utf-8"),
    ] {
        assert_eq!(own(listed, allowed).await.unwrap().0, allowed);
    }
    for (listed, refused) in [
        ("image/png, image/jpeg", "image/gif"),
        ("image/png", "image/jpeg"),
        ("image/*", "imagery/png"),
        ("image/*", "application/pdf"),
        ("image/png", ""),
    ] {
        let reason = own(listed, refused).await.unwrap_err();
        assert_eq!(
            reason,
            "its media type is none of those that the document allows"
        );
    }
}

#[tokio::test]
async fn a_value_is_of_the_first_type_that_fits() {
    let object = serde_json::json!({ "a": 1 });
    let values: [(&str, &dyn Encode, &str, &str); 12] = [
        ("text/plain", &"x", "text/plain", "x"),
        ("text/csv, text/plain", &"x", "text/csv", "x"),
        ("application/json, text/plain", &"x", "text/plain", "x"),
        ("application/json", &"x", "application/json", "\"x\""),
        ("text/*", &"x", "", "x"),
        (
            "text/plain, application/a+json",
            &object,
            "application/a+json",
            "{\"a\":1}",
        ),
        ("application/xml", &object, "application/xml", "{\"a\":1}"),
        ("*/*", &object, "application/json", "{\"a\":1}"),
        // In whatever letters and with whatever parameters (RFC 9110, section 8.3.1).
        ("Application/JSON", &"x", "Application/JSON", "\"x\""),
        (
            "application/json;charset=utf-8",
            &"x",
            "application/json;charset=utf-8",
            "\"x\"",
        ),
        ("application/x-ndjson", &"x", "application/x-ndjson", "x"),
        ("text/json-like", &"x", "text/json-like", "x"),
    ];
    for (listed, value, media_type, content) in values {
        let found = part(Multipart::new().encoded("f", listed, value)).await;
        assert_eq!(
            found,
            Ok((media_type.to_owned(), content.to_owned())),
            "{listed}"
        );
    }
}
