//! Redirects over the default transport, which follows none by itself.

use crate::mini_client::{Client, QUERY_KEY};
use crate::runtime::auth::Credential;
use crate::runtime::body::multipart::Multipart;
use crate::runtime::secret::Secret;
use crate::server::{Answer, Server};

fn items() -> Answer {
    Answer::new("200 OK", "", r#"[{"name":"n"}]"#)
}

#[tokio::test]
async fn on_the_same_server_the_key_goes_along() {
    for status in [301, 302, 303, 307, 308] {
        let first = Answer::redirect(status, "/moved/items?x=1#part");
        let server = Server::start(vec![first, items()]).await;
        let client = Client::builder().base_url(server.url()).api_key("k");
        let items = client.build().unwrap().list_items().await.unwrap();
        assert_eq!((items.len(), items.status().as_u16()), (1, 200));
        let [_, second] = server.sent().try_into().unwrap();
        assert_eq!(second.line, "GET /moved/items?x=1");
        assert_eq!(second.header("x-api-key"), Some("k"));
    }
}

#[tokio::test]
async fn to_another_host_no_credential_goes() {
    for status in [301, 302, 303, 307, 308] {
        let target = Server::start(vec![items()]).await;
        // By its other name, and by its own: another port is another server, too.
        for url in [target.other_url(), target.url()] {
            let location = format!("{url}/landed");
            let first = Server::start(vec![Answer::redirect(status, &location)]).await;
            let client = Client::builder()
                .base_url(first.url().replace("://", "://user:pass@"))
                .api_key("k")
                .header("x-token", "secret")
                .build()
                .unwrap();
            let call = client.list_items().header("cookie", "secret");
            assert_eq!(call.await.unwrap().len(), 1);
            let sent = first.only();
            assert_eq!(sent.header("x-api-key"), Some("k"));
            assert!(sent.header("authorization").is_some());
            let landed = target.sent().pop().unwrap();
            assert_eq!(landed.line, "GET /landed");
            assert_eq!(landed.header_names(), ["accept", "host", "user-agent"]);
        }
        assert_eq!(target.sent().len(), 2);
    }
}

#[tokio::test]
async fn the_default_transport_follows_nothing_by_itself() {
    let server = Server::start(vec![Answer::new("200 OK", "", "")]).await;
    let location = format!("location: {}/landed\r\n", server.other_url());
    let first = Server::start(vec![Answer::new("302 Found", &location, "")]).await;
    let key = Credential::ApiKey(Secret::new("s3cret".to_owned()));
    let client = Client::builder()
        .base_url(first.url())
        .credential(&QUERY_KEY, key)
        .build()
        .unwrap();
    client
        .upload(Multipart::new().text("a", "b"))
        .await
        .unwrap();
    let request = server.seen().remove(0);
    assert!(request.starts_with("GET /landed HTTP/1.1\r\n"));
    assert!(
        !request.to_ascii_lowercase().contains("referer") && !request.contains("s3cret"),
        "{request}"
    );
}

#[tokio::test]
async fn a_body_goes_to_nobody_else() {
    let server = Server::start(vec![Answer::new("200 OK", "", "")]).await;
    let location = format!("location: {}/landed\r\n", server.other_url());
    let first = Server::start(vec![Answer::new("307 Moved", &location, "")]).await;
    let key = Credential::ApiKey(Secret::new("s3cret".to_owned()));
    let client = Client::builder()
        .base_url(first.url())
        .credential(&QUERY_KEY, key)
        .build()
        .unwrap();
    let error = client
        .upload(Multipart::new().text("a", "b"))
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(server.seen().is_empty());
}
