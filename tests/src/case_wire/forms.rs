//! Forms through generated clients.

use serde_json::json;

use super::bodies::sent;
use crate::case_clients::bodies_urlencoded as urlencoded;
use crate::case_clients::forms_additional as additional;
use crate::case_clients::forms_media_types_31 as media_types;
use crate::runtime::body::file_part::FilePart;
use crate::server::{Answer, Server};

async fn start() -> Server {
    Server::start(vec![Answer::new("204 No Content", "", "")]).await
}

fn client(server: &Server) -> additional::Client {
    let builder = additional::Client::builder();
    builder.base_url(server.url()).build().unwrap()
}

/// A part as it is sent.
fn part(about: &str, content: &str) -> String {
    format!("--B\r\nContent-Disposition: form-data; {about}\r\n\r\n{content}\r\n")
}

#[tokio::test]
async fn further_parts_follow_those_of_the_document() {
    let server = start().await;
    let form = additional::types::AnyForm::new("n");
    let form = form.additional_part("flag", &json!(true));
    let form = form.additional_part("more", &json!({"a": [1]}));
    client(&server).any(&form).await.unwrap();
    let expected = [
        part("name=\"name\"", "n"),
        part("name=\"flag\"", "true"),
        part(
            "name=\"more\"\r\nContent-Type: application/json",
            "{\"a\":[1]}",
        ),
        "--B--\r\n".to_owned(),
    ];
    assert_eq!(sent(&server).1, expected.concat());
}

#[tokio::test]
async fn further_parts_can_be_files_of_one_name() {
    let server = start().await;
    let file = |name| FilePart::bytes(name, "x").content_type("a/b");
    let form = additional::types::Files::new();
    let form = form.additional_part("f", &file("1"));
    let form = form.additional_part("f", &file("2"));
    client(&server).files(&form).await.unwrap();
    let file = |name: &str| {
        let about = format!("name=\"f\"; filename=\"{name}\"\r\nContent-Type: a/b");
        part(&about, "x")
    };
    let expected = [file("1"), file("2"), "--B--\r\n".to_owned()];
    assert_eq!(sent(&server).1, expected.concat());
}

#[tokio::test]
async fn a_file_is_of_a_type_that_the_document_allows() {
    let server = start().await;
    let builder = media_types::Client::builder();
    let client = builder.base_url(server.url()).build().unwrap();
    let file = || FilePart::bytes("f", "x");
    let form = |own: &str| {
        let pictures = vec![file(), file().content_type(own)];
        let form = media_types::types::SendForm::new(file().content_type("a/b"));
        form.pictures(pictures).page("<p>")
    };
    let error = client.send(&form("image/gif")).await.unwrap_err();
    assert!(error.to_string().contains("`pictures`"), "{error}");
    client.send(&form("image/PNG")).await.unwrap();
    let file = |name: &str, media_type: &str| {
        let about = format!("name=\"{name}\"; filename=\"f\"\r\nContent-Type: {media_type}");
        part(&about, "x")
    };
    let expected = [
        file("bytes", "a/b"),
        file("pictures", "image/png"),
        file("pictures", "image/PNG"),
        part("name=\"page\"", "<p>"),
        "--B--\r\n".to_owned(),
    ];
    assert_eq!(sent(&server).1, expected.concat());
}

/// Media types are the same in other letters and with parameters (RFC 9110, section 8.3.1), and
/// JSON is what has the suffix `+json` (RFC 6839, section 3.1); JSON texts one after another are
/// another type.
#[tokio::test]
async fn a_property_is_json_if_its_media_type_is() {
    let server = start().await;
    let builder = urlencoded::Client::builder();
    let client = builder.base_url(server.url()).build().unwrap();
    let words = || vec!["1".to_owned(), "2".to_owned()];
    let form = urlencoded::types::LettersRequest::new("n")
        .upper(urlencoded::types::LettersRequestUpper::new().a("x"))
        .problem(words())
        .several(urlencoded::types::LettersRequestSeveral::new().a("x"))
        .lines(words())
        .text(words())
        .any(words());
    client.letters(&form).await.unwrap();
    let object = "%7B%22a%22%3A%22x%22%7D";
    let expected = format!(
        "name=n&upper={object}&problem=%5B%221%22%2C%222%22%5D&several={object}\
         &lines=1&lines=2&text=1&text=2&any=1&any=2"
    );
    assert_eq!(sent(&server).1, expected);
}
