//! Paths and methods through a generated client.

use crate::case_clients::paths::Client;
use crate::case_clients::paths_names;
use crate::server::{Answer, Server};

async fn start() -> (Server, Client) {
    let server = Server::start(vec![Answer::new("204 No Content", "", "")]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

/// The request lines that a server has seen, without the version.
fn lines(server: &Server) -> Vec<String> {
    let first = |seen: &String| seen.lines().next().unwrap().to_owned();
    let lines = server.seen().iter().map(first).collect::<Vec<_>>();
    let short = |line: String| line.trim_end_matches(" HTTP/1.1").to_owned();
    lines.into_iter().map(short).collect()
}

#[tokio::test]
async fn a_path_is_sent_as_the_document_writes_it() {
    let (server, client) = start().await;
    client.get_file("a/b", "tar.gz").await.unwrap();
    client.search("a&b").limit(7).await.unwrap();
    client.start_action().await.unwrap();
    client.stop_action().await.unwrap();
    client.with_slash().await.unwrap();
    client.without_slash().await.unwrap();
    let expected = [
        "GET /files/a%2Fb.tar.gz",
        "GET /search?kind=exact&in=a%26b&limit=7",
        "POST /actions",
        "POST /actions",
        "GET /slash/",
        "GET /slash",
    ];
    assert_eq!(lines(&server), expected);
    // Both parameters of a segment together must not climb.
    assert!(client.get_file("", "").await.is_err());
    assert_eq!(lines(&server).len(), expected.len());
}

#[tokio::test]
async fn one_name_in_four_places() {
    let (server, client) = start().await;
    let call = client.same("x").id_query(1).id_header(2).id_cookie(3);
    call.bare("b").await.unwrap();
    assert_eq!(lines(&server), ["GET /same/x?id=1&bare=b"]);
    let seen = &server.seen()[0];
    assert!(seen.contains("\r\nid: 2\r\n"), "{seen}");
    assert!(seen.contains("\r\ncookie: id=3\r\n"), "{seen}");
}

#[tokio::test]
async fn methods_that_are_rarely_met() {
    let (server, client) = start().await;
    client.look().await.unwrap();
    client.ask().await.unwrap();
    client.trace().await.unwrap();
    client.unanswered().await.unwrap();
    let expected = [
        "HEAD /methods",
        "OPTIONS /methods",
        "TRACE /methods",
        "POST /unanswered",
    ];
    assert_eq!(lines(&server), expected);
}

#[tokio::test]
async fn a_name_in_a_path_may_have_any_sign() {
    let server = Server::start(vec![Answer::new("204 No Content", "", "")]).await;
    let builder = paths_names::Client::builder();
    let client = builder.base_url(server.url()).build().unwrap();
    client.get_pattern("a/b", "c").await.unwrap();
    client.get_expression(7, "de").await.unwrap();
    client.get_declared("x").await.unwrap();
    client.get_operator("a/b").await.unwrap();
    client.get_signs("1", "2/", "3").await.unwrap();
    client.get_query("a&b#c").await.unwrap();
    client.get_fragment("i").await.unwrap();
    client.get_twice("a").await.unwrap();
    let expected = [
        "GET /base/v1/a%2Fb/c",
        "GET /base/v2/7/de",
        "GET /base/v3/x",
        "GET /base/v4/a%2Fb",
        "GET /base/v5/12%2F/3",
        "GET /base/v6/x?y=a%26b%23c",
        "GET /base/v7/i",
        "GET /base/v8/aa/a",
    ];
    assert_eq!(lines(&server), expected);
    for (first, second, third) in [
        ("", "", "a"),
        (".", ".", "a"),
        ("a", "b", ".."),
        ("a", "b", ""),
    ] {
        assert!(client.get_signs(first, second, third).await.is_err());
    }
    assert_eq!(lines(&server).len(), expected.len());
}

/// Operators of URI templates send what they stand for, or have a diagnostic that says what is left
/// out.
#[tokio::test]
async fn operators_of_uri_templates() {
    let server = Server::start(vec![Answer::new("204 No Content", "", "")]).await;
    let builder = paths_names::Client::builder();
    let client = builder.base_url(server.url()).build().unwrap();
    client.get_exploded("a,b").await.unwrap();
    client.get_form("1", "2").await.unwrap();
    client.get_query_in_path("a&b").await.unwrap();
    client.get_matrix("a;b").await.unwrap();
    client.get_matrix_style("a").await.unwrap();
    client.get_slash("a/b").await.unwrap();
    client.get_dot("png").await.unwrap();
    client.get_hash().await.unwrap();
    client.get_spaced("a", "b").await.unwrap();
    client.get_list("a").await.unwrap();
    client.get_adjacent("a", "b", "c", "d").await.unwrap();
    let expected = [
        "GET /base/v9/a%2Cb",
        "GET /base/v10?q=1&r=2",
        "GET /base/v11?q=a%26b",
        "GET /base/v12;m=a%3Bb",
        "GET /base/v13;m=a",
        "GET /base/v14/a%2Fb",
        "GET /base/v15/a.png",
        "GET /base/v16/a",
        "GET /base/v17/a/b",
        "GET /base/v18/a",
        "GET /base/v23/ab/c.d",
    ];
    assert_eq!(lines(&server), expected);
    assert!(client.get_slash("..").await.is_err());
    assert!(client.get_slash("").await.is_err());
}
