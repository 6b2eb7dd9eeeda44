//! No argument can change which endpoint is called.

use crate::mini_client::Client;
use crate::recorder::{Recorder, reply};
use crate::runtime::error::Error;

async fn uri_of(id: &str, part: &str) -> Result<String, String> {
    let recorder = Recorder::new(vec![reply(200, &[], "")]);
    let client = Client::builder()
        .transport(recorder.clone())
        .build()
        .unwrap();
    let result = client.get_part(id, part).await;
    match result {
        Ok(_) => Ok(recorder.sent().remove(0).uri),
        Err(Error::Argument(error)) => {
            assert!(recorder.sent().is_empty());
            Err(error.parameter().to_owned())
        }
        Err(error) => panic!("{error}"),
    }
}

#[tokio::test]
async fn values_are_encoded() {
    let cases = [
        ("a", "b", "ab"),
        ("a/b", "?c#d", "a%2Fb%3Fc%23d"),
        ("..", "x", "..x"),
        ("", "x", "x"),
        ("%2e", "%2e", "%252e%252e"),
        ("%2E%2E", "", "%252E%252E"),
        ("..", "/..", "..%2F.."),
        ("\\", "..", "%5C.."),
        ("a b+c", "~ü", "a%20b%2Bc~%C3%BC"),
        ("...", "", "..."),
        ("\t", "\r\n", "%09%0D%0A"),
        (
            "a:b@c",
            "!$&'()*,;=",
            "a%3Ab%40c%21%24%26%27%28%29%2A%2C%3B%3D",
        ),
    ];
    for (id, part, segment) in cases {
        let expected = format!("https://mini.example/v1/items/{segment}/text:plain/");
        assert_eq!(uri_of(id, part).await, Ok(expected), "{id:?} {part:?}");
    }
}

#[tokio::test]
async fn segments_that_change_the_path_are_refused() {
    for (id, part) in [("..", ""), (".", "."), ("", ".."), (".", ""), ("", ".")] {
        assert_eq!(
            uri_of(id, part).await,
            Err("part".to_owned()),
            "{id:?} {part:?}"
        );
    }
    assert_eq!(uri_of("", "").await, Err("part".to_owned()));
}

#[test]
fn literal_dots_count_too() {
    use crate::runtime::parameter::path_template::assemble;
    let assemble = |template, value: &str| {
        assemble(template, &[("a", value.to_owned())]).map_err(|error| error.to_string())
    };
    assert!(assemble("/x/%2E{a}", ".").is_err());
    assert!(assemble("/x/.{a}/y", "").is_err());
    assert!(assemble("/x/{b}", "").unwrap_err().contains("`b`"));
    assert_eq!(
        assemble("/x/{a}:run?action=go&to=<x>", "1"),
        Ok("/x/1:run?action=go&to=%3Cx%3E".to_owned())
    );
    assert_eq!(assemble("/x//{a}/", "1"), Ok("/x//1/".to_owned()));
    // The query has no segments.
    assert_eq!(assemble("/x?a={a}/../", ""), Ok("/x?a=/../".to_owned()));
}

#[tokio::test]
async fn a_path_that_is_too_long_is_named() {
    assert_eq!(
        uri_of(&"a".repeat(70_000), "").await,
        Err("path".to_owned())
    );
}
