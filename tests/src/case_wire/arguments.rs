//! Arguments, credentials, servers and typed texts, through generated clients.

use crate::case_clients::{
    big_integers, credentials_once, parameters_nested, parameters_nested_indices, servers_relative,
    text_typed,
};
use crate::runtime::scalar::big_integer::BigInteger;
use crate::server::{Answer, Server};

/// Starts a server that answers each request so, and builds a client for it.
macro_rules! start {
    ($case:ident, $answer:expr $(, $credential:ident($value:literal))*) => {{
        let server = Server::start(vec![$answer]).await;
        let builder = $case::Client::builder()$(.$credential($value))*;
        let client = builder.base_url(server.url()).build().unwrap();
        (server, client)
    }};
}

fn done() -> Answer {
    Answer::new("204 No Content", "", "")
}

fn text(body: &str) -> Answer {
    Answer::new("200 OK", "content-type: text/plain\r\n", body)
}

/// The first line of the last request.
fn line(server: &Server) -> String {
    let seen = server.seen();
    let request = seen.last().map_or("", String::as_str);
    request.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn texts_that_stand_for_values_are_typed() {
    let id = "00000000-0000-0000-0000-000000000001";
    let (_server, client) = start!(text_typed, text(id));
    assert_eq!(client.get_id().await.unwrap().to_string(), id);
    let (_server, client) = start!(text_typed, text("12\n"));
    assert_eq!(*client.get_count().await.unwrap(), 12);
    let (_server, client) = start!(text_typed, text("off"));
    let state = client.get_state().await.unwrap();
    assert_eq!(state.as_str(), "off");
    let (_server, client) = start!(text_typed, text("no id"));
    assert!(client.get_id().await.unwrap_err().is_decode());
    let (_server, client) = start!(text_typed, text("sentinel\n"));
    let token = client.get_token().await.unwrap();
    assert_eq!(token.expose(), "sentinel\n");
    assert!(!format!("{token:?}").contains("sentinel"));
}

#[tokio::test]
async fn a_json_string_in_place_of_a_text_is_that_string() {
    let json = Answer::new("200 OK", "content-type: application/json\r\n", "\"1.0.0\"");
    let (_server, client) = start!(text_typed, json);
    assert_eq!(client.get_version().await.unwrap().into_body(), "1.0.0");
    let (_server, client) = start!(text_typed, text("\"1.0.0\""));
    assert_eq!(client.get_version().await.unwrap().into_body(), "\"1.0.0\"");
}

#[tokio::test]
async fn a_documented_redirect_is_the_reply_if_it_is_not_followed() {
    let away = Answer::new("307 Temporary Redirect", "location: /new\r\n", "");
    let (_server, client) = start!(text_typed, away);
    let reply = client.get_old().redirects(false).await.unwrap();
    assert_eq!(reply.status(), 307);
    assert!(matches!(
        reply.into_body(),
        text_typed::types::GetOldResponse::TemporaryRedirect
    ));
}

#[tokio::test]
async fn a_required_list_without_items_is_a_bad_argument() {
    let (server, client) = start!(parameters_nested, done());
    let ids = [1, 2];
    let texts = ["a".to_owned()];
    client.search(&ids, &[], &texts).await.unwrap();
    assert_eq!(line(&server), "GET /a?ids=1&ids=2&kinds= HTTP/1.1");
    client.search(&ids, &texts, &texts).more(&[]).await.unwrap();
    assert_eq!(line(&server), "GET /a?ids=1&ids=2&kinds=a HTTP/1.1");
    let error = client.search(&[], &[], &texts).await.unwrap_err();
    assert!(error.to_string().contains("`ids`"), "{error}");
    let error = client.search(&ids, &[], &[]).await.unwrap_err();
    assert!(error.to_string().contains("`X-Ids`"), "{error}");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn lists_within_an_object_are_sent_as_the_configuration_says() {
    let texts = ["a".to_owned()];
    let (server, client) = start!(parameters_nested, done());
    let rule = || parameters_nested::types::Rule::new().field("f");
    let filter = parameters_nested::types::SearchFilter::new().rules(vec![rule()]);
    let call = client.search(&[1], &[], &texts).filter(&filter);
    assert!(call.await.unwrap_err().to_string().contains("`filter`"));
    assert!(server.seen().is_empty());
    let (server, client) = start!(parameters_nested_indices, done());
    let rule = || parameters_nested_indices::types::Rule::new().field("f");
    let filter = parameters_nested_indices::types::SearchFilter::new().rules(vec![rule(), rule()]);
    let call = client.search(&[1], &[], &texts).filter(&filter);
    call.await.unwrap();
    let expected = "filter%5Brules%5D%5B0%5D%5Bfield%5D=f&filter%5Brules%5D%5B1%5D%5Bfield%5D=f";
    assert!(line(&server).contains(expected), "{}", line(&server));
}

#[tokio::test]
async fn a_credential_is_sent_once() {
    let (server, client) = start!(credentials_once, done(), key("k"), header_credential("h"));
    client.always("x").await.unwrap();
    let first = line(&server);
    assert_eq!(first.matches("api_key=k").count(), 1, "{first}");
    client.sometimes().await.unwrap();
    assert_eq!(line(&server).matches("api_key=").count(), 1);
    client.sometimes().api_key("mine").await.unwrap();
    assert_eq!(line(&server), "GET /sometimes?api_key=mine HTTP/1.1");
    client.header().await.unwrap();
    assert!(
        server.seen()[3]
            .to_ascii_lowercase()
            .contains("x-key: h\r\n")
    );
}

#[tokio::test]
async fn a_parameter_satisfies_the_scheme_that_it_is_of() {
    let (server, client) = start!(credentials_once, done());
    client.sometimes().api_key("mine").await.unwrap();
    assert_eq!(line(&server), "GET /sometimes?api_key=mine HTTP/1.1");
    client.free().await.unwrap();
    assert_eq!(line(&server), "GET /free HTTP/1.1");
    let error = client.always("x").await.unwrap_err().to_string();
    assert!(error.contains("ClientBuilder::key"), "{error}");
}

#[tokio::test]
async fn a_relative_server_is_joined_with_the_base_url() {
    let (server, client) = start!(servers_relative, done());
    client.get_a().await.unwrap();
    assert_eq!(line(&server), "GET /api/a HTTP/1.1");
    client.get_b().await.unwrap();
    assert_eq!(line(&server), "GET /other/b HTTP/1.1");
    client.get_c().await.unwrap();
    assert_eq!(line(&server), "GET /api/c HTTP/1.1");
    let builder = servers_relative::Client::builder();
    let client = builder.base_url(server.url() + "/other").build().unwrap();
    client.get_a().await.unwrap();
    assert_eq!(line(&server), "GET /other/a HTTP/1.1");
    client.get_b().await.unwrap();
    assert_eq!(line(&server), "GET /other/b HTTP/1.1");
    let builder = servers_relative::Client::builder();
    let error = builder.build().unwrap_err().to_string();
    assert!(
        error.contains("`/api`") && error.contains("base_url"),
        "{error}"
    );
}

#[tokio::test]
async fn integers_keep_all_their_digits() {
    let body = r#"{"plain":123456789012345678901234567890,"list":[-1]}"#;
    let answer = Answer::new("200 OK", "content-type: application/json\r\n", body);
    let (server, client) = start!(big_integers, answer);
    let n: BigInteger = "98765432109876543210".parse().unwrap();
    let numbers = client.get_number(&n).m(&BigInteger::from(7)).await.unwrap();
    assert_eq!(
        line(&server),
        "GET /numbers/98765432109876543210?m=7 HTTP/1.1"
    );
    assert_eq!(numbers.plain.as_str(), "123456789012345678901234567890");
    assert_eq!(numbers.plain.as_i64(), None);
}
