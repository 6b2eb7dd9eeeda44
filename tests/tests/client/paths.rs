//! Base URLs, and arguments that try to change which endpoint is called.

use anycheck::{Client, Error, Server as Named};
use serde_json::json;

use crate::recorder::{Recorder, reply};
use crate::server::Server;
use crate::{ID, KEY, client, over};

async fn line_of(group_id: &str) -> Result<String, String> {
    let server = Server::answering(200, &json!({})).await;
    match client(&server.url()).list_group_folders(group_id).await {
        Ok(_) => Ok(server.only().line),
        Err(Error::Argument(error)) => {
            assert!(server.sent().is_empty());
            Err(error.parameter().to_owned())
        }
        Err(error) => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn an_argument_stays_one_segment() {
    let cases = [
        ("g", "g"),
        ("a/b", "a%2Fb"),
        ("../../services", "..%2F..%2Fservices"),
        ("/", "%2F"),
        ("..\\", "..%5C"),
        ("%2e%2e", "%252e%252e"),
        ("%2E", "%252E"),
        ("%2f", "%252f"),
        ("...", "..."),
        (".a", ".a"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("a;b", "a%3Bb"),
        (" ", "%20"),
        ("a+b", "a%2Bb"),
        ("grüße", "gr%C3%BC%C3%9Fe"),
        ("\u{1f4c1}", "%F0%9F%93%81"),
        // Not dots, though they look so, and not a slash.
        ("\u{ff0e}\u{ff0e}", "%EF%BC%8E%EF%BC%8E"),
        ("\u{2215}", "%E2%88%95"),
        ("a\r\nx: y", "a%0D%0Ax%3A%20y"),
        ("\0", "%00"),
        ("~-_.", "~-_."),
    ];
    for (argument, segment) in cases {
        let expected = format!("GET /groups/{segment}/folders");
        assert_eq!(line_of(argument).await, Ok(expected), "{argument:?}");
    }
}

#[tokio::test]
async fn an_argument_that_would_change_the_path_is_refused() {
    for argument in ["", ".", ".."] {
        assert_eq!(
            line_of(argument).await,
            Err("group_id".to_owned()),
            "{argument:?}"
        );
    }
}

#[tokio::test]
async fn a_base_url_can_have_a_path() {
    let server = Server::answering(200, &json!({})).await;
    for (prefix, path) in [
        ("", "/folders/"),
        ("/", "/folders/"),
        ("/v1", "/v1/folders/"),
        ("/v1/", "/v1/folders/"),
        ("/a/b%20c", "/a/b%20c/folders/"),
    ] {
        let call = client(&(server.url() + prefix)).get_folder(ID);
        call.await.unwrap();
        assert_eq!(server.sent().pop().unwrap().line, format!("GET {path}{ID}"));
    }
}

#[tokio::test]
async fn the_servers_of_the_document() {
    let recorder = Recorder::always(reply(200, &[], "{}"));
    over(&recorder).list_services().await.unwrap();
    for server in [Named::Production, Named::Staging] {
        let client = Client::builder().server(server).api_key(KEY);
        let client = client.transport(recorder.clone()).build().unwrap();
        client.list_services().await.unwrap();
    }
    let lines: Vec<String> = recorder
        .sent()
        .into_iter()
        .map(|given| given.line())
        .collect();
    assert_eq!(
        lines,
        [
            "GET https://api.anycheck.ai/services",
            "GET https://api.anycheck.ai/services",
            "GET https://staging-api.anycheck.ai/services",
        ]
    );
}
