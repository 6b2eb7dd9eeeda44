//! Variables of servers through a generated client: the place of each says what it may hold.

use url::Url;

use crate::case_clients::servers_variables::{Client, Server};
use crate::recorder::Recorder;
use crate::runtime::error::build::BuildError;

pub fn build(server: Server, base_url: Option<&str>) -> Result<Url, BuildError> {
    let builder = Client::builder()
        .transport(Recorder::new(Vec::new()))
        .server(server);
    let builder = match base_url {
        Some(base_url) => builder.base_url(base_url),
        None => builder,
    };
    let client = builder.build()?;
    Ok(Url::parse(client.base_url()).unwrap())
}

pub fn address(address: &str, port: &str) -> Server {
    Server::Address {
        scheme: "https".to_owned(),
        address: address.to_owned(),
        port: port.to_owned(),
    }
}

/// Checks where clients send to whose servers these are; None is nowhere.
fn check(table: &[(Server, Option<&str>)]) {
    for (server, expected) in table {
        let url = build(server.clone(), None).ok().map(|url| url.to_string());
        assert_eq!(url.as_deref(), *expected, "{server:?}");
    }
}

#[test]
fn a_root_is_a_url_and_an_authority_a_host_with_a_port_or_without() {
    let root = |root: &str| Server::Root {
        api_root: root.to_owned(),
    };
    let server = |server: &str| Server::Server {
        s: String::new(),
        server: server.to_owned(),
    };
    check(&[
        (root("https://h"), Some("https://h/nf/v1")),
        (root("HTTP://h:8080/"), Some("http://h:8080/nf/v1")),
        (
            root("https://[::1]:8080/a/b"),
            Some("https://[::1]:8080/a/b/nf/v1"),
        ),
        (root("https://u:p@h"), None),
        (root("https://@h"), None),
        (root("https:h"), None),
        (root("//h"), None),
        (root("h"), None),
        (root(""), None),
        (root("ftp://h"), None),
        (root("https://h?q"), None),
        (root("https://h#f"), None),
        (root("https://h/../x"), None),
        (root("https://h/%2e%2E/x"), None),
        (root(" https://h"), None),
        (server("h"), Some("http://h/api")),
        (server("h:1"), Some("http://h:1/api")),
        (server("h:"), None),
        (server("h:65536"), None),
        (server("[::1]:80"), Some("http://[::1]/api")),
        (server("[::1"), None),
        (server("::1"), None),
        (
            server("bücher.example"),
            Some("http://xn--bcher-kva.example/api"),
        ),
        (server("h/x"), None),
        (server("h@i"), None),
        (server("h%65"), None),
        (server("h\\"), None),
        (server("h\u{ad}"), None),
    ]);
}

#[test]
fn the_place_of_a_variable_says_what_it_may_hold() {
    let path = |path: &str| Server::BasePath {
        user: "u".to_owned(),
        base_path: path.to_owned(),
    };
    check(&[
        (address("h", "0"), Some("https://h:0/v1")),
        (address("h", "443"), Some("https://h/v1")),
        (address("h", "065535"), Some("https://h:65535/v1")),
        (address("h", "65536"), None),
        (address("h", ""), None),
        (address("h", "+1"), None),
        (address("h", "80@evil.com:80"), None),
        (address("h", "8\t0"), None),
        (
            address("[2001:db8::1]", "1"),
            Some("https://[2001:db8::1]:1/v1"),
        ),
        (address("h:1", "1"), None),
        (address("", "1"), None),
        (address("evil.com/", "1"), None),
        (address("evil.com\\", "1"), None),
        (address("u:p@evil.com/", "1"), None),
        (path(""), Some("https://example.com/")),
        (path("/a/b"), Some("https://example.com/a/b")),
        (path(".evil.com"), None),
        (path("@evil.com"), None),
        (path(":80"), None),
        (path("/.."), None),
        (path("/a/%2e%2e"), None),
        (path("/a/.%2e/b"), None),
        (path("\\evil"), None),
        (path("/a?b"), None),
        (path("/a#b"), None),
    ]);
}

#[test]
fn a_listed_variable_takes_listed_values_only() {
    let server = |scheme: &str| Server::Address {
        scheme: scheme.to_owned(),
        address: "h".to_owned(),
        port: "1".to_owned(),
    };
    assert!(build(server("http"), None).is_ok());
    let error = build(server("HTTP"), None).unwrap_err().to_string();
    assert!(
        error.starts_with("the variable `scheme` of the server is none of"),
        "{error}"
    );
    // The default of the document is none of the values either.
    assert!(
        build(
            Server::Listed {
                env: "../x".to_owned()
            },
            None
        )
        .is_err()
    );
    assert!(
        build(
            Server::Listed {
                env: "a".to_owned()
            },
            None
        )
        .is_ok()
    );
}

/// Text behind a root cannot go on with its host.
#[test]
fn a_root_keeps_its_host() {
    let glued = |base: &str| Server::Glued {
        base: base.to_owned(),
    };
    check(&[
        (
            glued("https://h.example/"),
            Some("https://h.example/api/v3"),
        ),
        (
            glued("https://h.example/b/"),
            Some("https://h.example/b/api/v3"),
        ),
        (glued("https://h.example"), None),
        (glued("https://h.example:80"), None),
    ]);
}

#[test]
fn a_base_url_or_another_server_replaces_what_is_wrong() {
    let wrong = || {
        Client::builder()
            .transport(Recorder::new(Vec::new()))
            .server(address("", "x"))
    };
    assert!(wrong().build().is_err());
    assert!(wrong().base_url("https://other.example").build().is_ok());
    assert!(wrong().server(address("h", "1")).build().is_ok());
    // A relative server stands behind the base URL, unless that has a path.
    let relative = || {
        let server = Server::Leading {
            base_path: "//evil.example".to_owned(),
        };
        Client::builder()
            .transport(Recorder::new(Vec::new()))
            .server(server)
    };
    assert!(relative().base_url("https://h").build().is_err());
    let client = relative().base_url("https://h/v1").build().unwrap();
    assert_eq!(client.base_url(), "https://h/v1");
    assert!(relative().build().is_err());
}
