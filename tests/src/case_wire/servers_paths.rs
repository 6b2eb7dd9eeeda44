//! Variables of the path of a server, values that a document lists, and made-up values at all
//! places.

use url::Url;

use super::servers_places::{build, check, server};
use crate::case_clients::servers_places::Server;

#[test]
fn a_path_keeps_its_segments() {
    let dots = [
        ".",
        "..",
        "%2e",
        "%2E%2e",
        ".%2e",
        "%2E.",
        "a/..",
        "../a",
        "a/./b",
        "..;",
        "..;x=y/a",
        ".;",
        "%2e%2e;",
        "..%2fa",
        "a%2F..",
        "a%5c..",
        "%2e%2e%5Ca",
    ];
    for dots in dots {
        check(server!(Relative { base }), &[(&[dots], Err("base"))]);
        let version = server!(PathInTwo { base_path, version });
        check(version, &[(&["/api/", dots], Err("version"))]);
    }
    for sign in [
        "?", "#", "\\", "\t", "\n", "\r", " ", "\u{85}", "\u{a0}", "\0", "a?b",
    ] {
        let found = build(
            Server::Relative {
                base: sign.to_owned(),
            },
            Some("https://h"),
        );
        assert!(
            found.unwrap_err().contains("the variable `base`"),
            "{sign:?}"
        );
    }
}

#[test]
fn segments_are_looked_at_with_what_stands_around_a_variable() {
    check(
        server!(PathInTwo { base_path, version }),
        &[
            (&["/api/", "v1"], Ok("https://h/api/v1")),
            (&["/", "..."], Ok("https://h/...")),
            (&["/a", ".b;c"], Ok("https://h/a.b;c")),
            (&["/a", "%2f%41"], Ok("https://h/a%2f%41")),
            (&["/", "%252e%252e"], Ok("https://h/%252e%252e")),
            (&["", ".evil.com"], Err("basePath")),
            (&["", "/v1"], Ok("https://h/v1")),
            (&["/.", "."], Err("basePath")),
        ],
    );
    check(
        server!(Dot { p }),
        &[
            (&["a"], Ok("https://h/.a")),
            (&["."], Err("p")),
            (&["/a"], Err("p")),
            (&["%2e/a"], Err("p")),
            (&[";a"], Err("p")),
        ],
    );
    check(
        server!(Escape { p }),
        &[
            (&["a"], Ok("https://h/%2a")),
            (&["e"], Err("p")),
            (&["E%2e"], Err("p")),
            (&["f.."], Err("p")),
        ],
    );
    check(
        server!(OddNames { a_b, u, x_y, type_ }),
        &[
            (&["a", "b", "c", "d"], Ok("https://h/a/b/c/d")),
            (&["..", "b", "c", "d"], Err("a b")),
            (&["a", "..", "c", "d"], Err("\u{fc}")),
            (&["a", "b", "..", "d"], Err("$x.y")),
            (&["a", "b", "c", ".."], Err("type")),
        ],
    );
}

#[test]
fn a_relative_server_stays_below_its_base() {
    let at = |server| build(server, Some("https://h"));
    let relative = |base: &str| {
        at(Server::Relative {
            base: base.to_owned(),
        })
    };
    assert_eq!(relative("b").as_deref(), Ok("https://h/b/v1"));
    assert_eq!(relative("a:b").as_deref(), Ok("https://h/a:b/v1"));
    for base in ["/evil.com", "//evil.com", "\\evil.com", "/\t/evil.com"] {
        assert!(
            relative(base).unwrap_err().contains("the variable `base`"),
            "{base:?}"
        );
    }
    check(
        server!(RootAndPath { base, x }),
        &[
            (&["https://h", ""], Ok("https://h/")),
            (&["https://h/a", "/b"], Ok("https://h/a/b")),
            (&["https://h/", "/b"], Ok("https://h/b")),
            (&["https://h", ".evil.com"], Err("x")),
            (&["https://h", ":80"], Err("x")),
            (&["", "//evil.com"], Err("base")),
        ],
    );
    check(
        server!(Nothing { base }),
        &[
            (&["https://h/a"], Ok("https://h/a")),
            (&[""], Err("base")),
            (&["//h"], Err("base")),
        ],
    );
    // No value makes a host of what has none.
    let none: &[(&[&str], _)] = &[(&["/h"], Err("p")), (&["h"], Err("p")), (&[""], Err("p"))];
    check(server!(NoAuthority { p }), none);
}

/// Values that the document lists are taken as they are, if requests can be sent there at all.
#[test]
fn listed_values_are_those_of_the_document() {
    check(
        server!(Listed { host, stage }),
        &[
            (&["a.example", "a"], Ok("https://a.example/a")),
            (&["a.example", "../x"], Ok("https://a.example/x")),
            (&["evil.example/", "a"], Ok("https://evil.example//a")),
            (&["u@evil.example", "a"], Ok("https://evil.example/a")),
            (&["x y", "a"], Err("host")),
            (&["a.example", "?q"], Err("host")),
            (&["a.example", "b"], Err("stage")),
            (&["a.example/", "a"], Err("host")),
        ],
    );
    check(
        server!(ListedScheme { scheme, x }),
        &[
            (&["https", "x"], Ok("https://h/x")),
            (&["https", ".."], Err("x")),
            (&["ftp", "x"], Err("scheme")),
            (&["HTTPS", "x"], Err("scheme")),
        ],
    );
}

/// Values of some pieces at all places: the origin is that of the places before the path.
#[test]
fn no_value_moves_the_origin() {
    let mut random = fastrand::Rng::with_seed(16);
    let pieces = [
        "", ".", "..", "/", "//", "\\", "@", ":", "?", "#", "%2e", "%2f", "\t", "\n", " ", ";",
        "80", "a", "evil.com", "http", "https://", "[::1]", "\u{3002}", "\u{ff0f}", "\u{ad}",
    ];
    let mut made = 0;
    for _ in 0..20_000 {
        let mut next = || {
            let count = random.usize(0..4);
            (0..count)
                .map(|_| *random.choice(&pieces).unwrap())
                .collect::<String>()
        };
        let (x, y) = (next(), next());
        let fixed = [
            (
                Server::BehindHost { suffix: x.clone() },
                "https://api.example.com",
            ),
            (Server::BehindPort { x: x.clone() }, "https://h:8080"),
            (
                Server::PathInTwo {
                    base_path: x.clone(),
                    version: y.clone(),
                },
                "https://h",
            ),
            (Server::Dot { p: x.clone() }, "https://h"),
            (Server::Relative { base: x.clone() }, "https://base"),
            (
                Server::RootAndPath {
                    base: "https://h".to_owned(),
                    x,
                },
                "https://h",
            ),
        ];
        for (server, origin) in fixed {
            let about = format!("{server:?}");
            match build(
                server.clone(),
                about.starts_with("Relative").then_some("https://base"),
            ) {
                Ok(url) => {
                    made += 1;
                    let url = Url::parse(&url).unwrap();
                    assert_eq!(url.origin().ascii_serialization(), origin, "{about}");
                    assert_eq!(url.username(), "", "{about}");
                }
                Err(error) => assert!(error.starts_with("the variable `"), "{about}: {error}"),
            }
        }
    }
    assert!(made > 500, "only {made} were made");
}
