//! What goes over the wire, byte by byte.

use std::collections::BTreeMap;

use wiremock::matchers::{body_json_string, header, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::mini_client::{Client, Item, OPEN, Open};
use crate::recorder::{Recorder, reply};
use crate::runtime::client::builder::CoreBuilder;
use crate::runtime::parameter::style::{Format, Style};
use crate::server::{Answer, Server};

#[tokio::test]
async fn a_get_has_path_query_and_headers() {
    let server = Server::start(vec![Answer::new("200 OK", "", r#"[{"name":"a"}]"#)]).await;
    let client = Client::builder()
        .base_url(server.url() + "/v1/")
        .api_key("key")
        .build()
        .unwrap();
    let response = client
        .list_items()
        .search("a b&c=ü/+")
        .tags(
            Format {
                style: Style::Form,
                explode: false,
                allow_reserved: false,
            },
            &vec!["x,y".to_owned(), "z".into()],
        )
        .trace(&7_i64)
        .theme(&"dark; mode".to_owned())
        .header("X-More", "1")
        .await
        .unwrap();
    assert_eq!(response.len(), 1);
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-length"], "14");
    let request = server.seen().remove(0);
    let mut lines: Vec<&str> = request.trim_end().lines().collect();
    assert_eq!(
        lines.remove(0),
        "GET /v1/items?search=a%20b%26c%3D%C3%BC%2F%2B&tags=x%2Cy,z HTTP/1.1"
    );
    lines.sort_unstable();
    let host = format!("host: {}", server.url().trim_start_matches("http://"));
    let expected = [
        "accept: application/json",
        "cookie: theme=dark%3B%20mode",
        &host,
        "user-agent: mini/0.1.0",
        "x-api-key: key",
        "x-more: 1",
        "x-trace: 7",
    ];
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn a_post_has_json() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/v1/items"))
        .and(header("content-type", "application/json"))
        .and(header("content-length", "12"))
        .and(header("x-api-key", "key"))
        .and(body_json_string(r#"{"name":"n"}"#))
        .respond_with(ResponseTemplate::new(201).set_body_string(r#"{"name":"n"}"#))
        .expect(1)
        .mount(&server)
        .await;
    let client = Client::builder()
        .base_url(server.uri() + "/v1")
        .api_key("key")
        .build()
        .unwrap();
    let response = tokio::spawn(
        client
            .create_item(&Item {
                name: "n".to_owned(),
            })
            .send(),
    )
    .await
    .unwrap()
    .unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(
        response.into_body(),
        Item {
            name: "n".to_owned()
        }
    );
}

#[tokio::test]
async fn setting_a_parameter_twice_keeps_the_last() {
    let server = MockServer::start().await;
    Mock::given(query_param("search", "two"))
        .respond_with(ResponseTemplate::new(200).set_body_string("[]"))
        .mount(&server)
        .await;
    let client = Client::builder()
        .base_url(server.uri())
        .api_key("key")
        .build()
        .unwrap();
    client
        .list_items()
        .search("one")
        .search("two")
        .await
        .unwrap();
    assert_eq!(
        server.received_requests().await.unwrap()[0].url.query(),
        Some("search=two")
    );
}

#[tokio::test]
async fn a_form_is_encoded_as_browsers_do() {
    let recorder = Recorder::new(vec![reply(204, &[], "")]);
    let client = Client::builder()
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = BTreeMap::from([
        ("a b".to_owned(), "1 + 1 = 2".to_owned()),
        ("z".to_owned(), "ü&~*".to_owned()),
    ]);
    client.put_item("7", &body).await.unwrap();
    let sent = recorder.sent().remove(0);
    assert_eq!(sent.uri, "https://mini.example/v1/items/7");
    assert_eq!(
        sent.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        String::from_utf8(sent.body.clone()).unwrap(),
        "a+b=1+%2B+1+%3D+2&z=%C3%BC%26%7E*"
    );
    assert_eq!(sent.header("content-length"), Some("33"));
}

#[tokio::test]
async fn a_header_of_the_call_wins_over_one_of_the_client() {
    let recorder = Recorder::new(vec![reply(200, &[], "[]")]);
    let client = Client::builder()
        .transport(recorder.clone())
        .header("accept", "a/b")
        .header("x-one", "client")
        .api_key("k");
    let client = client.user_agent("me/1").build().unwrap();
    client
        .list_items()
        .header("X-One", "call")
        .header("accept", "text/x")
        .await
        .unwrap();
    let sent = recorder.sent().remove(0);
    assert_eq!(sent.header("x-one"), Some("call"));
    assert_eq!(sent.header("accept"), Some("text/x"));
    assert_eq!(sent.header("user-agent"), Some("me/1"));
}

#[tokio::test]
async fn an_operation_with_a_server_of_its_own_goes_there_unless_a_base_url_is_given() {
    let own = Server::start(vec![Answer::new("204 No Content", "", "")]).await;
    let client_s = Server::start(vec![
        Answer::new("204 No Content", "", ""),
        Answer::new("204 No Content", "", ""),
        Answer::new("204 No Content", "", ""),
    ])
    .await;
    let url: &'static str = Box::leak((own.url() + "/own").into_boxed_str());
    let send = |builder: CoreBuilder, url| async move {
        let mut call: Open = builder.build().unwrap().call(&OPEN);
        call.draft.server(url);
        call.send().await.unwrap();
    };
    let mut builder = CoreBuilder::new("mini/0.1.0");
    builder.server(client_s.url() + "/v1");
    send(builder, url).await;
    let mut builder = CoreBuilder::new("mini/0.1.0");
    builder.server(client_s.url() + "/v1");
    send(builder, "/v2").await;
    let mut builder = CoreBuilder::new("mini/0.1.0");
    builder.server(client_s.url() + "/v1");
    send(builder, "/v3/?query#fragment").await;
    let mut builder = CoreBuilder::new("mini/0.1.0");
    builder.base_url(client_s.url() + "/v1");
    send(builder, url).await;
    let line = |request: String| request.lines().next().unwrap_or_default().to_owned();
    let seen: Vec<String> = own.seen().into_iter().map(line).collect();
    assert_eq!(seen, ["GET /own/open HTTP/1.1"]);
    let seen: Vec<String> = client_s.seen().into_iter().map(line).collect();
    let expected = ["/v2/open", "/v3/open", "/v1/open"].map(|path| format!("GET {path} HTTP/1.1"));
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn a_parameter_that_nobody_describes_is_added_to_the_query() {
    let server = Server::start(vec![Answer::new("200 OK", "", "[]")]).await;
    let builder = Client::builder().base_url(server.url() + "/v1");
    let client = builder.api_key("key").build().unwrap();
    let call = client.list_items().search("s");
    let call = call
        .extra_query("a", 1)
        .extra_query("a", true)
        .extra_query("", "");
    call.extra_query("b&c#", "d=e/?#\r\nü +%41").await.unwrap();
    // Whatever is added, path and server stay what they were.
    for text in [
        "//evil.example/",
        "@evil.example",
        "../../x",
        "\\\\evil",
        "#",
        "?",
        "\0",
    ] {
        client.list_items().extra_query(text, text).await.unwrap();
    }
    let seen = server.seen();
    let line = "GET /v1/items?search=s&a=1&a=true&=&b%26c%23=d%3De%2F%3F%23%0D%0A%C3%BC%20%2B%2541 HTTP/1.1\r\n";
    assert!(seen[0].starts_with(line), "{}", seen[0]);
    for request in &seen[1..] {
        let target = request.split(' ').nth(1).unwrap();
        let (path, query) = target.split_once('?').unwrap();
        assert_eq!(path, "/v1/items");
        let (name, value) = query.split_once('=').unwrap();
        assert!(
            name == value && !name.contains(['/', '?', '#', '@', '&', '\\']),
            "{query}"
        );
    }
    assert_eq!(seen.len(), 8);
}
