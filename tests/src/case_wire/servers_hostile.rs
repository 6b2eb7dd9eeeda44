//! Hostile values of variables of servers: requests go where the URL of the document says, or the
//! client is not made.

use url::Url;

use super::servers::{address, build};
use crate::case_clients::servers_variables::Server;

/// Whatever has a meaning in a URL, or none and is dropped, or becomes something that has one.
const HOSTILE: &[&str] = &[
    "",
    ".",
    "..",
    "/",
    "//",
    "\\",
    "@",
    ":",
    "?",
    "#",
    "%",
    "%2e",
    "%2E",
    "%2f",
    "%5c",
    "%00",
    "%40",
    "\t",
    "\n",
    "\r",
    " ",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{2028}",
    "\u{202e}",
    "\u{3002}",
    "\u{ff0e}",
    "\u{ff0f}",
    "\u{ff20}",
    "\u{ff1a}",
    "\u{2024}",
    "\u{2100}",
    "\u{df}",
    "[",
    "]",
    "[::1]",
    "::1",
    "evil.com",
    "a",
    "x.y",
    "80",
    "65536",
    "0",
    "-1",
    "+1",
    "\u{661}",
    "http",
    "https",
    "http://",
    "https:",
    "javascript:",
    "xn--",
    "x-",
    "_",
    "|",
    "<",
    "^",
    "`",
    "{",
    "}",
    ";",
    "=",
    "&",
    "*",
    ",",
    "!",
    "admin",
    "bücher",
    "1.2.3.4",
];

/// Values that many places allow, so that some values of several pieces make a client.
const HARMLESS: &[&str] = &["a", "b.c", "8", "443", "x-y", "v1"];

/// A value of some pieces.
fn value(random: &mut fastrand::Rng) -> String {
    let mut value = String::new();
    for _ in 0..random.usize(1..4) {
        let pieces = if random.bool() { HOSTILE } else { HARMLESS };
        value.push_str(random.choice(pieces).unwrap());
    }
    value
}

/// Checks that one of the variables is named if the client is not made, and gives where it sends
/// to.
fn try_build(server: Server, base_url: Option<&str>, variables: &[&str]) -> Option<Url> {
    let about = format!("{server:?}");
    match build(server, base_url) {
        Ok(url) => Some(url),
        Err(error) => {
            let error = error.to_string();
            let named = |name: &&str| error.contains(&format!("the variable `{name}`"));
            assert!(variables.iter().any(named), "{about}: {error}");
            None
        }
    }
}

/// Calls `check` with hostile values, and asserts that enough of them make a client: it says so.
fn try_many(mut check: impl FnMut(&mut dyn FnMut() -> String) -> bool) {
    let mut random = fastrand::Rng::with_seed(7);
    let mut next = || value(&mut random);
    let made = (0..5_000).filter(|_| check(&mut next)).count();
    assert!(made > 50, "only {made} were made");
}

#[test]
fn no_variable_of_a_path_moves_the_origin_or_leaves_the_path() {
    try_many(|next| {
        let (stage, version) = (next(), next());
        let server = Server::Labels {
            account: "a".to_owned(),
            region: "eu".to_owned(),
            env: String::new(),
            stage: stage.clone(),
            version,
        };
        let Some(url) = try_build(server, None, &["stage", "version"]) else {
            return false;
        };
        assert_eq!(
            url.origin().ascii_serialization(),
            "https://a.eu.example.com"
        );
        let stage = Url::parse("https://h/")
            .unwrap()
            .join(&format!("./{stage}/"))
            .unwrap();
        assert!(url.path().starts_with(stage.path()), "{url} {stage}");
        assert!(stage.path().len() > 1, "{url} {stage}");
        true
    });
    try_many(|next| {
        let (user, base_path) = (next(), format!("/{}", next()));
        let server = Server::BasePath { user, base_path };
        let url = try_build(server, None, &["user", "basePath"]);
        url.is_some_and(|url| {
            url.origin().ascii_serialization() == "https://example.com" || panic!("{url}")
        })
    });
}

#[test]
fn no_variable_of_a_relative_server_moves_the_origin() {
    const BASE: &str = "https://base.example";
    let is_there = |url: Option<Url>| {
        url.is_some_and(|url| url.origin().ascii_serialization() == BASE || panic!("{url}"))
    };
    try_many(|next| {
        let (tenant, a, b) = (next(), next(), next());
        let server = Server::Relative { tenant, a, b };
        is_there(try_build(server, Some(BASE), &["tenant", "a", "b"]))
    });
    try_many(|next| {
        let server = Server::Leading { base_path: next() };
        is_there(try_build(server, Some(BASE), &["basePath"]))
    });
}

#[test]
fn no_variable_of_a_host_is_more_than_that() {
    try_many(|next| {
        let server = Server::Labels {
            account: next(),
            region: next(),
            env: next(),
            stage: "s".to_owned(),
            version: "v".to_owned(),
        };
        let url = try_build(server, None, &["account", "region", "env"]);
        url.is_some_and(|url| {
            let host = url.host_str().unwrap();
            assert!(
                host.ends_with(".example.com") && !host.contains(".."),
                "{url}"
            );
            assert_eq!((url.port(), url.path(), url.username()), (None, "/s/v", ""));
            true
        })
    });
    try_many(|next| {
        let (s, server) = ("s".to_owned(), next());
        let url = try_build(Server::Server { s, server }, None, &["server"]);
        url.is_some_and(|url| {
            assert_eq!(
                (url.scheme(), url.path(), url.username()),
                ("https", "/api", "")
            );
            true
        })
    });
}

#[test]
fn no_variable_of_a_port_or_of_all_is_more_than_that() {
    try_many(|next| {
        let url = try_build(address("h", &next()), None, &["port"]);
        url.is_some_and(|url| {
            assert_eq!((url.host_str(), url.path()), (Some("h"), "/v1"));
            true
        })
    });
    try_many(|next| {
        let url = try_build(address(&next(), "1"), None, &["address"]);
        url.is_some_and(|url| {
            assert_eq!(
                (url.port(), url.path(), url.username()),
                (Some(1), "/v1", "")
            );
            true
        })
    });
    try_many(|next| {
        let api_root = format!("https://h{}", next());
        let url = try_build(Server::Root { api_root }, None, &["apiRoot"]);
        url.is_some_and(|url| {
            assert!(
                url.path().ends_with("/nf/v1") && url.username().is_empty(),
                "{url}"
            );
            true
        })
    });
}
