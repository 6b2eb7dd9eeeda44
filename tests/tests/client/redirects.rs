//! Redirects are followed, and take no credential to another host nor from https to http.

use anycheck::body::BodyStream;
use anycheck::types::{CreateFolderRequest, FileCategory, UploadFilesRequest};
use anycheck::{Client, FilePart};
use bytes::Bytes;
use serde_json::json;

use crate::recorder::{Recorder, reply};
use crate::server::{Answer, Server};
use crate::{KEY, client};

#[tokio::test]
async fn on_the_same_server_the_key_goes_along() {
    for status in [301, 302, 303, 307, 308] {
        let first = Answer::redirect(status, "/moved/services?x=1#part");
        let server = Server::start(vec![first, Answer::json(200, &json!({ "total": 2 }))]).await;
        let services = client(&server.url()).list_services().await.unwrap();
        assert_eq!((services.total, services.status().as_u16()), (Some(2), 200));
        let [_, second] = server.sent().try_into().unwrap();
        assert_eq!(second.line, "GET /moved/services?x=1");
        assert_eq!(second.header("x-api-key"), Some(KEY));
    }
}

#[tokio::test]
async fn to_another_host_no_credential_goes() {
    for status in [301, 302, 303, 307, 308] {
        let target = Server::answering(200, &json!({ "total": 2 })).await;
        // By its other name, and by its own: another port is another server, too.
        for url in [target.other_url(), target.url()] {
            let location = format!("{url}/landed");
            let first = Server::start(vec![Answer::redirect(status, &location)]).await;
            let client = Client::builder()
                .base_url(first.url().replace("://", "://user:pass@"))
                .api_key(KEY)
                .header("x-token", "secret")
                .build()
                .unwrap();
            let call = client.list_services().header("cookie", "secret");
            assert_eq!(call.await.unwrap().total, Some(2));
            let sent = first.only();
            assert_eq!(sent.header("x-api-key"), Some(KEY));
            assert!(sent.header("authorization").is_some());
            let landed = target.sent().pop().unwrap();
            assert_eq!(landed.line, "GET /landed");
            assert_eq!(landed.header_names(), ["accept", "host", "user-agent"]);
        }
        assert_eq!(target.sent().len(), 2);
    }
}

#[tokio::test]
async fn from_https_to_http_no_credential_goes() {
    for location in [
        "http://api.anycheck.ai/services",
        "http://api.anycheck.ai:443/services",
    ] {
        let recorder = Recorder::new(vec![
            reply(307, &[("location", location)], ""),
            reply(200, &[], "{}"),
        ]);
        let client = Client::builder()
            .api_key(KEY)
            .header("x-token", "secret")
            .transport(recorder.clone())
            .build()
            .unwrap();
        client.list_services().await.unwrap();
        let [first, second] = recorder.sent().try_into().unwrap();
        assert_eq!(first.line(), "GET https://api.anycheck.ai/services");
        assert_eq!(first.header("x-api-key"), Some(KEY));
        assert_eq!(second.line(), format!("GET {location}"));
        let mut names: Vec<&str> = second.headers.keys().map(|name| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["accept", "user-agent"]);
    }
}

#[tokio::test]
async fn coming_back_does_not_bring_the_key_back() {
    let recorder = Recorder::new(vec![
        reply(302, &[("location", "https://elsewhere.example/")], ""),
        reply(302, &[("location", "https://api.anycheck.ai/services")], ""),
        reply(200, &[], "{}"),
    ]);
    let builder = Client::builder().api_key(KEY).transport(recorder.clone());
    builder.build().unwrap().list_services().await.unwrap();
    let keys: Vec<bool> = recorder
        .sent()
        .iter()
        .map(|given| given.headers.contains_key("x-api-key"))
        .collect();
    assert_eq!(keys, [true, false, false]);
}

#[tokio::test]
async fn a_post_becomes_a_get_or_keeps_its_body() {
    for (status, line) in [
        (301, "GET /moved"),
        (302, "GET /moved"),
        (303, "GET /moved"),
        (307, "POST /moved"),
        (308, "POST /moved"),
    ] {
        let first = Answer::redirect(status, "/moved");
        let server = Server::start(vec![first, Answer::json(200, &json!({}))]).await;
        let body = CreateFolderRequest::new().name("n");
        client(&server.url()).create_folder(&body).await.unwrap();
        let second = server.sent().remove(1);
        assert_eq!(second.line, line);
        let has_body = line.starts_with("POST");
        let expected: &[u8] = if has_body { b"{\"name\":\"n\"}" } else { b"" };
        assert_eq!(second.body, expected);
        assert_eq!(second.header("content-type").is_some(), has_body);
    }
}

#[tokio::test]
async fn what_cannot_be_followed_is_the_reply() {
    let locations = [
        "",
        "location: ftp://a.example/\r\n",
        "location: http://[\r\n",
    ];
    for headers in locations {
        let answer = Answer::new("302 Found", headers, "{\"message\":\"moved\"}");
        let server = Server::start(vec![answer]).await;
        let error = client(&server.url()).list_services().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 302);
        assert_eq!(error.body().unwrap().message.as_deref(), Some("moved"));
        assert_eq!(server.sent().len(), 1);
    }
    let server = Server::start(vec![Answer::redirect(302, "/again")]).await;
    let error = client(&server.url()).list_services().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(
        server.sent().len(),
        11,
        "a circle is left after ten redirects"
    );
}

#[tokio::test]
async fn a_stream_is_not_sent_to_where_it_moved() {
    let recorder = Recorder::new(vec![reply(307, &[("location", "/moved")], "{}")]);
    let builder = Client::builder().api_key(KEY).transport(recorder.clone());
    let stream = BodyStream::full(Bytes::from_static(b"abc"));
    let files = vec![FilePart::stream("s", 3, stream)];
    let body = UploadFilesRequest::new(FileCategory::ProfilePicture, files);
    let error = builder
        .build()
        .unwrap()
        .upload_files(&body)
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert_eq!(recorder.count(), 1);
}
