//! Redirects of every kind. What is not followed is the reply.

use super::ONE_ITEM;
use crate::script::Step::{Repeat, Request, Send, Stall};
use crate::script::{Call, Certificate, Link, Row, Step, row};

/// A target where all is well in the end.
const ARRIVED: &[Step] = &[Request, ONE_ITEM, Stall];

macro_rules! to {
    ($status:literal, $location:literal) => {
        &[
            Request,
            Send(concat!(
                "HTTP/1.1 ",
                $status,
                " Go\r\nconnection: close\r\ncontent-length: 0\r\nlocation: ",
                $location,
                "\r\n\r\n"
            )),
        ]
    };
}

pub const ROWS: &[Row] = &[
    row("301", to!(301, "/b"), Call::List, "1 items")
        .later(ARRIVED)
        .requests(2),
    row("302", to!(302, "{here}/b"), Call::List, "1 items").later(ARRIVED),
    row("303", to!(303, "?b"), Call::List, "1 items").later(ARRIVED),
    row("307", to!(307, "b"), Call::List, "1 items").later(ARRIVED),
    row(
        "308",
        to!(308, "//localhost:{port}/"),
        Call::List,
        "1 items",
    )
    .later(ARRIVED),
    row("300", to!(300, "/b"), Call::List, "status 300").requests(1),
    row("304", to!(304, "/b"), Call::List, "status 304").requests(1),
    row("305", to!(305, "/b"), Call::List, "status 305").requests(1),
    row("306", to!(306, "/b"), Call::List, "status 306").requests(1),
    row("399", to!(399, "/b"), Call::List, "status 399").requests(1),
    row(
        "201 with a location",
        to!(201, "/b"),
        Call::List,
        "status 201",
    )
    .requests(1),
    row("a circle", to!(302, "/items"), Call::List, "status 302").requests(11),
    row(
        "a circle of two",
        to!(302, "{elsewhere}/b"),
        Call::List,
        "status 302",
    )
    .later(to!(302, "{here}/a"))
    .requests(11),
    row("without end", to!(302, "a/"), Call::List, "status 302").requests(11),
    row(
        "a circle of a post",
        to!(307, "/items"),
        Call::Create,
        "status 307",
    )
    .requests(11),
    row(
        "a post elsewhere",
        to!(307, "{elsewhere}/"),
        Call::Create,
        "status 307",
    )
    .requests(1),
    row(
        "a post becomes a get elsewhere",
        to!(303, "{elsewhere}/"),
        Call::Create,
        "error 404",
    )
    .later(&[
        Request,
        Send("HTTP/1.1 404 No\r\ncontent-length: 2\r\n\r\n{}"),
        Stall,
    ])
    .requests(2),
    row(
        "a stream",
        to!(307, "/b"),
        Call::PutStream,
        "status 307 or broken",
    )
    .requests(1),
    row("of a stream", to!(302, "/b"), Call::Download, "items, end").later(ARRIVED),
    row(
        "to a file",
        to!(302, "file:///etc/passwd"),
        Call::List,
        "status 302",
    )
    .requests(1),
    row(
        "to a script",
        to!(302, "javascript:alert(1)"),
        Call::List,
        "status 302",
    )
    .requests(1),
    row(
        "to data",
        to!(302, "data:application/json,[]"),
        Call::List,
        "status 302",
    )
    .requests(1),
    row(
        "to FTP",
        to!(302, "ftp://localhost:{port}/"),
        Call::List,
        "status 302",
    )
    .requests(1),
    row(
        "to a web socket",
        to!(302, "ws://localhost:{port}/"),
        Call::List,
        "status 302",
    )
    .requests(1),
    row("to nothing", to!(302, ""), Call::List, "1 items").later(ARRIVED),
    row("to a fragment", to!(302, "#b"), Call::List, "1 items").later(ARRIVED),
    row(
        "to a port that is none",
        to!(302, "http://localhost:99999/"),
        Call::List,
        "status 302",
    ),
    row(
        "to a host that is none",
        to!(302, "http://[::1/"),
        Call::List,
        "status 302",
    ),
    row("to no host", to!(302, "http:///"), Call::List, "status 302"),
    row(
        "to a port that is closed",
        to!(302, "http://127.0.0.1:9/"),
        Call::List,
        "no connection",
    ),
    row(
        "with user info",
        to!(302, "http://u:p@localhost:{port}/"),
        Call::List,
        "1 items",
    )
    .later(ARRIVED),
    row("with blanks", to!(302, "/a b\tc"), Call::List, "1 items").later(ARRIVED),
    row(
        "with a backslash",
        to!(302, "\\\\localhost:{port}\\b"),
        Call::List,
        "1 items",
    )
    .later(ARRIVED),
    row(
        "with dots",
        to!(302, "/../../%2e%2e/b"),
        Call::List,
        "1 items",
    )
    .later(ARRIVED),
    row(
        "with other letters",
        to!(302, "/\u{fc}"),
        Call::List,
        "1 items",
    )
    .later(ARRIVED),
    row(
        "without a location",
        &[
            Request,
            Send("HTTP/1.1 302 Go\r\ncontent-length: 0\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "status 302",
    ),
    row(
        "two locations: the first counts",
        &[
            Request,
            Send("HTTP/1.1 302 Go\r\ncontent-length: 0\r\nconnection: close\r\n"),
            Send("location: /b\r\nlocation: javascript:0\r\n\r\n"),
        ],
        Call::List,
        "1 items",
    )
    .later(ARRIVED),
    row(
        "a location that is no text",
        &[
            Request,
            Send("HTTP/1.1 302 Go\r\ncontent-length: 0\r\nlocation: /"),
            Step::Bytes(b"\xff\xfe\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "status 302",
    ),
    row(
        "a location of 100 kB",
        &[
            Request,
            Send("HTTP/1.1 302 Go\r\ncontent-length: 0\r\nlocation: /"),
            Repeat(100_000, "a"),
            Send("\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "status 302",
    )
    .requests(1),
    row(
        "a location of 60 kB that is longer when it is escaped",
        &[
            Request,
            Send("HTTP/1.1 302 Go\r\ncontent-length: 0\r\nlocation: /"),
            Repeat(30_000, "\u{fc}"),
            Send("\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "status 302",
    )
    .requests(1),
    row(
        "a body of a redirect that does not end",
        &[
            Request,
            Send("HTTP/1.1 302 Go\r\ncontent-length: 99\r\nlocation: /b\r\n\r\nx"),
            Stall,
        ],
        Call::List,
        "1 items",
    )
    .later(ARRIVED),
    row(
        "a reply behind a redirect",
        &[
            Request,
            // In one piece: what comes after the next request would be the reply to that.
            Send(
                "HTTP/1.1 302 Go\r\ncontent-length: 0\r\nlocation: /b\r\n\r\n\
                 HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]",
            ),
            Stall,
        ],
        Call::List,
        "1 items",
    )
    .later(ARRIVED),
    row(
        "from HTTPS to HTTP where none is",
        to!(302, "{elsewhere}/"),
        Call::List,
        "broken",
    )
    .over(Link::Tls(Certificate::Good)),
    row(
        "from HTTPS to a host that is not certified",
        to!(302, "https://127.0.0.1:{port}/"),
        Call::List,
        "no connection",
    )
    .over(Link::Tls(Certificate::Good))
    .requests(1),
];
