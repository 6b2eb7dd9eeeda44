//! Properties, parts and parameters with one value that generated clients send without being asked.

use crate::case_clients::parameters_preset_31::Client;
use crate::case_clients::presets_31::types::{
    Alone, ByDay, ById, ByText, Command, Keyed, Mixed, Numbered, Pause, Shapes, ShapesStrict,
    Small, Start,
};
use crate::server::{Answer, Server};

async fn start() -> (Server, Client) {
    let server = Server::start(vec![Answer::new("204 No Content", "", "")]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    (server, client)
}

/// The first line of the last request, and all of it in small letters.
fn last(server: &Server) -> (String, String) {
    let seen = server.seen().last().cloned().unwrap_or_default();
    let line = seen.lines().next().unwrap_or_default().to_owned();
    (line, seen.to_ascii_lowercase())
}

#[tokio::test]
async fn a_required_parameter_of_one_value_is_sent_by_itself() {
    let (server, client) = start().await;
    client.get_job("7", "now").await.unwrap();
    let (line, seen) = last(&server);
    assert_eq!(
        line,
        "GET /realms/~/jobs/7?after=now&Action=GetJob&Version=2016-11-15&filter=%22all%22 HTTP/1.1"
    );
    for header in ["x-level: 3", "x-strict: true", "cookie: theme=dark"] {
        assert!(seen.contains(&format!("\r\n{header}\r\n")), "{seen}");
    }
    client.add_job("x").await.unwrap();
    assert_eq!(last(&server).0, "POST /jobs?Action=AddJob HTTP/1.1");
}

#[tokio::test]
async fn another_value_takes_its_place() {
    let (server, client) = start().await;
    let call = client.get_job("7", "now").realm("r").action("Other");
    let call = call.x_level(4).x_strict(false).theme("x").filter("none");
    call.version(&"2020-01-01".to_owned().into()).await.unwrap();
    let (line, seen) = last(&server);
    assert_eq!(
        line,
        "GET /realms/r/jobs/7?after=now&Action=Other&Version=2020-01-01&filter=%22none%22 HTTP/1.1"
    );
    for header in ["x-level: 4", "x-strict: false", "cookie: theme=x"] {
        assert!(seen.contains(&format!("\r\n{header}\r\n")), "{seen}");
    }
}

#[test]
fn another_value_that_comes_in_is_kept() {
    let text =
        r#"{"object":"other","version":4,"ratio":2.5,"deleted":false,"maybe":null,"preset":"p"}"#;
    let alone: Alone = serde_json::from_str(text).unwrap();
    assert_eq!((alone.object.as_str(), alone.version), ("other", 4));
    assert_eq!(serde_json::to_string(&alone).unwrap(), text);
}

#[test]
fn what_has_one_value_is_written_without_being_asked_for() {
    let written = serde_json::to_string(&Alone::new(None)).unwrap();
    let expected = r#"{"object":"alone","version":3,"ratio":1.5,"deleted":true,"maybe":null,"preset":"preset","part":"part","both":"b"}"#;
    assert_eq!(written, expected);
    let written = serde_json::to_string(&Pause::new()).unwrap();
    assert_eq!(written, r#"{"type":"pause"}"#);
    let written = serde_json::to_string(&Small::default()).unwrap();
    assert_eq!(written, r#"{"size":1}"#);
    let command = Command::from(Start::new());
    let written = serde_json::to_string(&command).unwrap();
    assert_eq!(written, r#"{"kind":"start"}"#);
    assert_eq!(serde_json::from_str::<Command>(&written).unwrap(), command);
}

#[test]
fn values_that_are_no_scalars_are_written_as_the_document_lists_them() {
    let shapes = Shapes::new(0, ShapesStrict::new());
    let written = serde_json::to_string(&shapes).unwrap();
    let expected = r#"{"map":{"a":[1,null]},"list":[],"words":["a"],"nothing":null,"large":18446744073709551615,"larger":0,"deep":{"b":1.5},"strict":{}}"#;
    assert_eq!(written, expected);
}

#[test]
fn tags_of_any_type_are_written_without_being_asked_for() {
    let written = |keyed: Keyed| {
        let text = serde_json::to_string(&keyed).unwrap();
        assert_eq!(serde_json::from_str::<Keyed>(&text).unwrap(), keyed);
        text
    };
    let id = r#"{"key":"3f2504e0-4f89-41d3-9a0c-0305e82c3301"}"#;
    assert_eq!(written(ById::new().into()), id);
    assert_eq!(written(ByDay::new().into()), r#"{"key":"2020-02-03"}"#);
    assert_eq!(written(ByText::new().into()), r#"{"key":"7"}"#);
    let mixed = serde_json::to_string(&Numbered::from(Mixed::new())).unwrap();
    assert_eq!(mixed, r#"{"t":2}"#);
}
