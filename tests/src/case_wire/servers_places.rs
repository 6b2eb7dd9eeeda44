//! Each place that a variable can have in the URL of a server, and what it may hold there.

use crate::case_clients::servers_places::{Client, Server};
use crate::recorder::Recorder;

/// Makes a client, and gives where it sends to, or why it is not made.
pub fn build(server: Server, base_url: Option<&str>) -> Result<String, String> {
    let builder = Client::builder()
        .transport(Recorder::new(Vec::new()))
        .server(server);
    let builder = match base_url {
        Some(base_url) => builder.base_url(base_url),
        None => builder,
    };
    let client = builder.build().map_err(|error| error.to_string())?;
    Ok(client.base_url().to_owned())
}

/// Makes a server of some values, in the order of its variables.
macro_rules! server {
    ($name:ident { $($variable:ident),+ }) => {
        |values: &[&str]| {
            let mut values = values.iter().map(|value| (*value).to_owned());
            Server::$name { $($variable: values.next().unwrap()),+ }
        }
    };
}

pub(crate) use server;

/// Checks where clients send to with the values of variables, or which variable is refused.
pub fn check(server: impl Fn(&[&str]) -> Server, table: &[(&[&str], Result<&str, &str>)]) {
    for (values, expected) in table {
        let found = build(server(values), None);
        match (&found, expected) {
            (Ok(url), Ok(expected)) => assert_eq!(url, expected, "{values:?}"),
            (Err(error), Err(name)) => {
                let named = error.starts_with(&format!("the variable `{name}` of the server "));
                assert!(named, "{values:?}: {error}");
            }
            (Ok(_), Err(_)) | (Err(_), Ok(_)) => {
                panic!("{values:?}: {found:?} instead of {expected:?}")
            }
        }
    }
}

#[test]
fn what_is_empty_behind_a_host_or_a_port_is_a_path() {
    check(
        server!(BehindHost { suffix }),
        &[
            (&[""], Ok("https://api.example.com/v1")),
            (&["/x"], Ok("https://api.example.com/x/v1")),
            (&["/x/"], Ok("https://api.example.com/x//v1")),
            (&[".evil.com"], Err("suffix")),
            (&["evil.com"], Err("suffix")),
            (&["@evil.com"], Err("suffix")),
            (&[":80"], Err("suffix")),
            (&[":80@evil.com:80"], Err("suffix")),
            (&["?x"], Err("suffix")),
            (&["\\x"], Err("suffix")),
            (&["\t.evil.com"], Err("suffix")),
            (&["/.."], Err("suffix")),
        ],
    );
    check(
        server!(BehindPort { x }),
        &[
            (&[""], Ok("https://h:8080/")),
            (&["/x"], Ok("https://h:8080/x")),
            (&["1"], Err("x")),
            (&["@evil.com"], Err("x")),
            (&[".evil.com"], Err("x")),
        ],
    );
    check(
        server!(EndOfHost { region }),
        &[
            (&[".example.com"], Ok("https://api.example.com/v1")),
            (&["-eu.example.com"], Ok("https://api-eu.example.com/v1")),
            (&[".example.com:80"], Err("region")),
            (&["/x"], Err("region")),
            (&["..x"], Err("region")),
        ],
    );
}

#[test]
fn the_port_stands_behind_a_colon_of_the_text_or_of_the_variable() {
    check(
        server!(PortWithColon { port, base_path }),
        &[
            (&[":80", ""], Ok("https://h:80/")),
            (&["", ""], Ok("https://h/")),
            (&[":80", "/v1"], Ok("https://h:80/v1")),
            (&["", "/v1"], Ok("https://h/v1")),
            (&["80", ""], Err("port")),
            (&[":", ""], Err("port")),
            (&[":65536", ""], Err("port")),
            (&[":+80", ""], Err("port")),
            (&[":80@evil.com", ""], Err("port")),
            (&["@evil.com", ""], Err("port")),
            (&[".evil.com", ""], Err("port")),
            (&[":80", "1"], Err("basePath")),
        ],
    );
    check(
        server!(Origin { host, port }),
        &[
            (&["https://h", "80"], Ok("https://h:80/v1")),
            (&["http://[::1]", "8080"], Ok("http://[::1]:8080/v1")),
            (&["https://h", "080"], Ok("https://h:80/v1")),
            (&["https://h/", "80"], Err("host")),
            (&["https://h/x", "80"], Err("host")),
            (&["https://h:1", "80"], Err("host")),
            (&["https://u@h", "80"], Err("host")),
            (&["h", "80"], Err("host")),
            (&["", "80"], Err("host")),
            (&["ftp://h", "80"], Err("host")),
            (&["https://h", ""], Err("port")),
            (&["https://h", "65536"], Err("port")),
            (&["https://h", "+80"], Err("port")),
            (&["https://h", "-1"], Err("port")),
            (&["https://h", "80/x"], Err("port")),
            (&["https://h", "\u{ff18}\u{ff10}"], Err("port")),
            (&["https://h", "80@evil.com:80"], Err("port")),
            (&["https://h", "8\n0"], Err("port")),
        ],
    );
    check(
        server!(AddressAndPort { port }),
        &[
            (&[""], Ok("https://[::1]/")),
            (&[":80"], Ok("https://[::1]:80/")),
            (&[".evil.com"], Err("port")),
        ],
    );
}

#[test]
fn a_scheme_is_one_of_http_with_the_signs_that_are_not_in_the_text() {
    check(
        server!(SchemeWithColon { protocol, host }),
        &[
            (&["https:", "h"], Ok("https://h/")),
            (&["HTTP:", "h:80"], Ok("http://h/")),
            (&["", "h"], Err("protocol")),
            (&["https", "h"], Err("protocol")),
            (&["https://", "h"], Err("protocol")),
            (&["https://evil.com", "h"], Err("protocol")),
            (&["https://evil.com/", "h"], Err("protocol")),
            (&["ftp:", "h"], Err("protocol")),
            (&["javascript:", "h"], Err("protocol")),
            (&["https:", "/evil.com"], Err("host")),
            (&["https:", ""], Err("host")),
        ],
    );
    check(
        server!(SchemeWithSlashes {
            protocol,
            host,
            base
        }),
        &[
            (&["https://", "h", ""], Ok("https://h/")),
            (&["http://", "h:1", "/x"], Ok("http://h:1/x")),
            (&["https:", "h", ""], Err("protocol")),
            (&["https:", "//h", ""], Err("host")),
            (&["https:///", "h", ""], Err("protocol")),
            (&["https://u@", "h", ""], Err("protocol")),
            (&["", "https://h", ""], Err("host")),
            (&["https://", "h", "x"], Err("base")),
        ],
    );
    check(
        server!(All {
            protocol,
            host,
            port,
            base_path
        }),
        &[
            (&["https", "h", "443", "v1"], Ok("https://h/v1")),
            (&["HTTPS", "h", "1", "a/b"], Ok("https://h:1/a/b")),
            (&["httpss", "h", "1", "v"], Err("protocol")),
            (&["", "h", "1", "v"], Err("protocol")),
            (&["https", "h:2", "1", "v"], Err("host")),
            (&["https", "u@h", "1", "v"], Err("host")),
            (&["https", "h", "", "v"], Err("port")),
            (&["https", "h", "1", ""], Err("basePath")),
            (&["https", "h", "1", "../x"], Err("basePath")),
        ],
    );
}

#[test]
fn several_variables_make_one_host() {
    check(
        server!(Two { a, b }),
        &[
            (&["a", "b"], Ok("https://ab.example.com/")),
            (&["", "b"], Ok("https://b.example.com/")),
            (&["a.", "b"], Ok("https://a.b.example.com/")),
            (&["a.", ".b"], Err("a")),
            (&["", ""], Err("a")),
            (&["a", "/"], Err("b")),
            (&["u:", "p"], Err("a")),
            (&["xn--", "a"], Err("a")),
        ],
    );
    check(
        server!(Joined { a, b }),
        &[
            (&["a", "b"], Ok("https://a-b.example.com/")),
            (&["a", "b\u{3002}c"], Err("b")),
            (&["a%2e", "b"], Err("a")),
        ],
    );
    check(
        server!(Address { ip, port }),
        &[
            (&["2001:db8::1", "80"], Ok("https://[2001:db8::1]:80/")),
            (&["::1]", "80"], Err("ip")),
            (&["::1%25eth0", "80"], Err("ip")),
            (&["h", "80"], Err("ip")),
            (&["::1", "x"], Err("port")),
        ],
    );
    check(
        server!(UserInfo {
            user,
            password,
            host
        }),
        &[
            (&["u", "p", "h"], Ok("https://h/")),
            (&["u", "p", "h."], Ok("https://h./")),
            (
                &["u", "p", "B\u{fc}cher.example"],
                Ok("https://xn--bcher-kva.example/"),
            ),
            (&["u", "p", "%68"], Err("host")),
            (&["u", "p", "h.."], Err("host")),
            (&["u", "p@evil.com/", "h"], Err("password")),
            (&["u", "p@evil.com", "h"], Err("password")),
            (&["u/", "p", "h"], Err("user")),
            (&["u#", "p", "h"], Err("user")),
            (&["u", "p", "i@h"], Err("host")),
        ],
    );
}

/// What all of its places allow, and nothing that one of them does not.
#[test]
fn a_variable_at_several_places_holds_what_each_allows() {
    check(
        server!(Thrice { a }),
        &[
            (&["80"], Ok("https://80.example.com:80/80")),
            (&["a"], Err("a")),
            (&["8.0"], Err("a")),
            (&[""], Err("a")),
            (&["65536"], Err("a")),
        ],
    );
}
