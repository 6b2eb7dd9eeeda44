//! Bodies of several media types through a generated client.

use crate::case_clients::bodies_several::{Client, types};
use crate::runtime::body::file_part::FilePart;
use crate::runtime::body::multipart::Multipart;
use crate::server::{Answer, Server};

/// A server that is content with all it gets, and a client of it.
async fn start() -> (Server, Client) {
    let server = Server::start(vec![Answer::new("204 No Content", "", "")]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

/// The media type and the body of the last request, with a known boundary.
pub fn sent(server: &Server) -> (String, String) {
    let seen = server.seen();
    let (head, body) = seen.last().unwrap().split_once("\r\n\r\n").unwrap();
    let media_type = head.split("content-type: ").nth(1).unwrap();
    let media_type = media_type.lines().next().unwrap();
    match media_type.split_once("boundary=") {
        Some((name, boundary)) => (format!("{name}boundary=B"), body.replace(boundary, "B")),
        None => (media_type.to_owned(), body.to_owned()),
    }
}

#[tokio::test]
async fn each_kind_of_body_has_its_method() {
    let (server, client) = start().await;
    let pet = types::Pet::new("a b").tags(vec!["x".to_owned(), "y".to_owned()]);
    client.upload("1", &pet).dry(true).await.unwrap();
    let json = r#"{"name":"a b","tags":["x","y"]}"#;
    assert_eq!(
        sent(&server),
        ("application/json".to_owned(), json.to_owned())
    );
    assert!(server.seen()[0].starts_with("POST /pets/1?dry=true HTTP/1.1\r\n"));
    client.upload_form("1", &pet).dry(true).await.unwrap();
    let form = "name=a+b&tags=x&tags=y".to_owned();
    let media_type = "application/x-www-form-urlencoded".to_owned();
    assert_eq!(sent(&server), (media_type, form));
    assert!(server.seen()[1].starts_with("POST /pets/1?dry=true HTTP/1.1\r\n"));
    client.upload_text("1", "a,b").await.unwrap();
    assert_eq!(sent(&server), ("text/plain".to_owned(), "a,b".to_owned()));
    client.upload_xml("1", "<a/>").await.unwrap();
    assert_eq!(
        sent(&server),
        ("application/xml".to_owned(), "<a/>".to_owned())
    );
    client.upload_bytes("1", &b"PNG"[..]).await.unwrap();
    assert_eq!(sent(&server), ("image/png".to_owned(), "PNG".to_owned()));
    let picture = types::Picture::new(FilePart::bytes("a.png", "PNG"));
    client.upload_multipart("1", &picture).await.unwrap();
    let (media_type, body) = sent(&server);
    assert_eq!(media_type, "multipart/form-data; boundary=B");
    assert!(body.contains("name=\"file\"; filename=\"a.png\""), "{body}");
}

#[tokio::test]
async fn another_type_of_the_kind_is_said_in_the_header() {
    let (server, client) = start().await;
    let call = client
        .upload_text("1", "a,b")
        .header("content-type", "text/csv");
    call.await.unwrap();
    assert_eq!(sent(&server), ("text/csv".to_owned(), "a,b".to_owned()));
    assert_eq!(server.seen()[0].matches("content-type").count(), 1);
}

#[tokio::test]
async fn a_patch_is_sent_as_what_it_is() {
    let (server, client) = start().await;
    let pet = types::Pet::new("a");
    client.change_merge_patch_json("1", &pet).await.unwrap();
    assert_eq!(sent(&server).0, "application/merge-patch+json");
    let steps = [types::ChangeRequestItem::new("remove")];
    client.change("1", &steps).await.unwrap();
    let body = r#"[{"op":"remove"}]"#.to_owned();
    assert_eq!(
        sent(&server),
        ("application/json-patch+json".to_owned(), body)
    );
}

#[tokio::test]
async fn a_free_form_is_put_together_part_by_part() {
    let (server, client) = start().await;
    let file = FilePart::bytes("a.txt", "A").content_type("text/plain");
    let form = Multipart::new().text("note", "n").file("file", &file);
    client.free_form(form).await.unwrap();
    let (media_type, body) = sent(&server);
    assert_eq!(media_type, "multipart/form-data; boundary=B");
    let expected = "--B\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nn\r\n\
        --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nA\r\n--B--\r\n";
    assert_eq!(body, expected);
}
