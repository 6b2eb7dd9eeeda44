//! Redirects are followed, and take no credential to another origin.

use bytes::Bytes;
use http::{HeaderValue, Method};

use crate::mini_client::replies::Moved;
use crate::mini_client::{BASIC, BEARER, COOKIE_KEY, Client, Item, QUERY_KEY};
use crate::recorder::{Recorder, Sent, reply};
use crate::runtime::auth::Credential;
use crate::runtime::body::BodyStream;
use crate::runtime::body::file_part::FilePart;
use crate::runtime::body::multipart::Multipart;
use crate::runtime::error::Error;
use crate::runtime::secret::Secret;

fn client(recorder: &Recorder) -> Client {
    let key = || Credential::ApiKey(Secret::new("s3cret".to_owned()));
    let builder = Client::builder()
        .transport(recorder.clone())
        .header("x-default", "s3cret")
        .api_key("s3cret");
    builder
        .credential(&QUERY_KEY, key())
        .credential(&COOKIE_KEY, key())
        .build()
        .unwrap()
}

fn item() -> Item {
    Item {
        name: "n".to_owned(),
    }
}

async fn second(status: u16, location: &str) -> Sent {
    let recorder = Recorder::new(vec![
        reply(status, &[("location", location)], ""),
        reply(200, &[], "[]"),
    ]);
    client(&recorder)
        .list_items()
        .search("q")
        .header("x-own", "1")
        .theme(&"dark")
        .await
        .unwrap();
    recorder.sent().remove(1)
}

#[tokio::test]
async fn to_the_same_origin_everything_goes() {
    for status in [301, 302, 303, 307, 308] {
        let sent = second(status, "/elsewhere?x=1#fragment").await;
        assert_eq!(
            (sent.method.as_str(), sent.uri.as_str()),
            ("GET", "https://mini.example/elsewhere?x=1")
        );
        for (name, value) in [
            ("x-api-key", "s3cret"),
            ("x-default", "s3cret"),
            ("x-own", "1"),
            ("cookie", "theme=dark"),
        ] {
            assert_eq!(sent.header(name), Some(value), "{name}");
        }
    }
    assert_eq!(
        second(302, "next").await.uri,
        "https://mini.example/v1/next"
    );
    assert_eq!(
        second(302, "//mini.example:443/x")
            .await
            .header("x-api-key"),
        Some("s3cret")
    );
}

#[tokio::test]
async fn to_another_origin_only_what_is_harmless_goes() {
    let others = [
        "https://other.example/",
        "https://mini.example:444/",
        "http://mini.example/",
        "http://mini.example:443/",
        "//mini.example.evil.example/",
        "https://user:pass@sub.mini.example/",
    ];
    let statuses = [301, 302, 303, 307, 308];
    for (location, status) in others
        .iter()
        .flat_map(|one| statuses.map(|status| (one, status)))
    {
        let sent = second(status, location).await;
        let mut names: Vec<&str> = sent.headers.keys().map(|name| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["accept", "user-agent"], "{location}");
        assert!(
            !sent.uri.contains("s3cret") && !sent.uri.contains("pass"),
            "{}",
            sent.uri
        );
    }
}

#[tokio::test]
async fn there_and_back_does_not_bring_credentials_back() {
    let recorder = Recorder::new(vec![
        reply(302, &[("location", "https://other.example/")], ""),
        reply(302, &[("location", "https://mini.example/v1/items")], ""),
        reply(200, &[], "[]"),
    ]);
    client(&recorder).list_items().await.unwrap();
    let sent = recorder.sent().into_iter();
    let keys: Vec<bool> = sent
        .map(|sent| sent.headers.contains_key("x-api-key"))
        .collect();
    assert_eq!(keys, [true, false, false]);
}

#[tokio::test]
async fn a_key_in_the_query_or_a_cookie_stays_behind() {
    let recorder = Recorder::new(vec![
        reply(302, &[("location", "https://other.example/x?y=1")], ""),
        reply(200, &[], ""),
    ]);
    client(&recorder).guarded().await.unwrap();
    let [first, second] = <[Sent; 2]>::try_from(recorder.sent()).unwrap();
    assert_eq!(first.uri, "https://mini.example/v1/guarded?api_key=s3cret");
    assert_eq!(first.header("cookie"), Some("session=s3cret"));
    assert_eq!(second.uri, "https://other.example/x?y=1");
    assert_eq!(second.header("cookie"), None);
}

#[tokio::test]
async fn authorization_stays_behind_however_it_was_set() {
    let token = Credential::Bearer(Secret::new("s3cret".to_owned()));
    let password = Credential::Basic {
        user_name: "u".to_owned(),
        password: Secret::new("s3cret".to_owned()),
    };
    let mut marked = HeaderValue::from_static("s3cret");
    marked.set_sensitive(true);
    for builder in [
        Client::builder().credential(&BEARER, token),
        Client::builder().credential(&BASIC, password),
        Client::builder().header("authorization", "s3cret"),
        Client::builder()
            .base_url("https://u:s3cret@mini.example")
            .credential(
                &BEARER,
                Credential::Bearer(Secret::new("s3cret".to_owned())),
            ),
    ] {
        let recorder = Recorder::new(vec![
            reply(307, &[("location", "https://other.example/")], ""),
            reply(200, &[], ""),
        ]);
        let client = builder.transport(recorder.clone()).build().unwrap();
        // A header that is harmless as a rule is not if the user says so.
        client
            .guarded()
            .header("cookie", "s3cret")
            .header("range", marked.clone())
            .await
            .unwrap();
        assert!(recorder.sent()[0].headers.contains_key("authorization"));
        assert!(
            recorder.sent()[1]
                .headers
                .values()
                .all(|value| !value.to_str().unwrap().contains("s3cret"))
        );
    }
}

#[tokio::test]
async fn methods_and_bodies_follow_the_rfc() {
    for (status, method, has_body) in [
        (301, Method::GET, false),
        (302, Method::GET, false),
        (303, Method::GET, false),
        (307, Method::POST, true),
        (308, Method::POST, true),
    ] {
        let recorder = Recorder::new(vec![
            reply(status, &[("location", "/x")], ""),
            reply(200, &[], r#"{"name":"n"}"#),
        ]);
        client(&recorder).create_item(&item()).await.unwrap();
        let sent = recorder.sent().remove(1);
        assert_eq!(sent.method, method);
        let expected: &[u8] = if has_body { br#"{"name":"n"}"# } else { b"" };
        assert_eq!(sent.body, expected);
        assert_eq!(sent.header("content-type").is_some(), has_body);
        assert_eq!(sent.header("content-length").is_some(), has_body);
    }
    for (status, method) in [
        (301, Method::PUT),
        (302, Method::PUT),
        (303, Method::GET),
        (307, Method::PUT),
    ] {
        let recorder = Recorder::new(vec![
            reply(status, &[("location", "/x")], ""),
            reply(200, &[], ""),
        ]);
        client(&recorder).put_raw("text").await.unwrap();
        assert_eq!(recorder.sent()[1].method, method);
    }
}

#[tokio::test]
async fn what_cannot_be_followed_is_the_reply() {
    let cases: [(u16, &[(&str, &str)]); 6] = [
        (302, &[]),
        (302, &[("location", "ftp://mini.example/")]),
        (302, &[("location", "http://[")]),
        (302, &[("location", "javascript:alert(1)")]),
        (300, &[("location", "/x")]),
        (304, &[("location", "/x")]),
    ];
    for (status, headers) in cases {
        let recorder = Recorder::new(vec![reply(status, headers, r#"{"detail":"moved"}"#)]);
        let error = client(&recorder).list_items().await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.raw_body().unwrap(), r#"{"detail":"moved"}"#);
    }
    let recorder = Recorder::always(reply(302, &[("location", "/x")], ""));
    let error = client(&recorder).list_items().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(recorder.count(), 11, "a circle is left after ten redirects");
    let stream = || BodyStream::full(Bytes::from_static(b"abc"));
    let recorder = Recorder::always(reply(307, &[("location", "/x")], ""));
    let error = client(&recorder).put_raw(stream()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    let form = Multipart::new().file("f", &FilePart::stream("s", 3, stream()));
    let error = client(&recorder).upload(form).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert_eq!(recorder.count(), 2, "a stream is sent once");
}

#[test]
fn a_redirect_that_is_the_documented_success_is_not_followed() {
    use crate::runtime::call::status::{Status, wants_redirect};
    let wants = |success: &[Status]| wants_redirect(success, http::StatusCode::FOUND);
    assert!(wants(&[Status::Code(302)]) && wants(&[Status::Range(3)]));
    assert!(
        !wants(&[Status::Code(200), Status::Code(302)])
            && !wants(&[Status::Range(2), Status::Range(3)])
    );
    assert!(!wants(&[Status::Code(301)]) && !wants(&[Status::Default]) && !wants(&[]));
}

#[tokio::test]
async fn a_redirect_can_be_the_reply() {
    for status in [301, 302, 303, 307, 308] {
        let location = [("location", "/elsewhere")];
        let recorder = Recorder::new(vec![
            reply(status, &location, ""),
            reply(status, &location, ""),
            reply(200, &[], ""),
        ]);
        let client = client(&recorder);
        let moved = client.moved_or_here().redirects(false).await.unwrap();
        assert_eq!(
            (
                moved.status().as_u16(),
                moved.headers()["location"].as_bytes()
            ),
            (status, &b"/elsewhere"[..])
        );
        assert_eq!(moved.into_body(), Moved::There);
        assert_eq!(recorder.sent().len(), 1);
        let here = client.moved_or_here().redirects(true).await.unwrap();
        assert_eq!((here.into_body(), recorder.sent().len()), (Moved::Here, 3));
    }
    // One that is not documented is an error of its status.
    let recorder = Recorder::new(vec![reply(307, &[("location", "/x")], "moved")]);
    let error = client(&recorder).list_items().redirects(false).await;
    let error = error.unwrap_err();
    assert!(matches!(error, Error::UnexpectedStatus(_)), "{error:?}");
    assert_eq!(error.headers().unwrap()["location"], "/x");
    assert_eq!(error.raw_body().unwrap(), "moved");
}
