//! Bodies that are whole and wrong. Where a document leaves the type open (`Any`), what is no JSON
//! is a text.

use crate::script::Step::{Endless, Repeat, Request, Send, Stall};
use crate::script::{Call, Row, Step, row};

/// A body as long as it comes.
const OPEN: Step = Step::Send("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n");

pub const ROWS: &[Row] = &[
    row("nothing", &[Request, OPEN], Call::List, "other body"),
    row(
        "HTML",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>"),
        ],
        Call::List,
        "other body",
    ),
    row(
        "gzip that is none",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n[]"),
        ],
        Call::List,
        "other body",
    ),
    row(
        "invalid UTF-8",
        &[Request, OPEN, Step::Bytes(b"[{\"name\":\"\xff\xfe\"}]")],
        Call::List,
        "undecodable",
    ),
    row(
        "half a character",
        &[Request, OPEN, Step::Bytes(b"[{\"name\":\"\xe2\x82\"}]")],
        Call::List,
        "undecodable",
    ),
    row(
        "half a surrogate pair",
        &[Request, OPEN, Send("[{\"name\":\"\\ud800\"}]")],
        Call::List,
        "undecodable",
    ),
    row(
        "a byte order mark",
        &[Request, OPEN, Send("\u{feff}[]")],
        Call::List,
        "0 items",
    ),
    row(
        "UTF-16",
        &[Request, OPEN, Step::Bytes(b"\xff\xfe[\0]\0")],
        Call::List,
        "undecodable",
    ),
    row(
        "NUL",
        &[Request, OPEN, Send("[]\0")],
        Call::List,
        "undecodable",
    ),
    row(
        "NUL in a text",
        &[Request, OPEN, Send("[{\"name\":\"\0\"}]")],
        Call::List,
        "undecodable",
    ),
    row(
        "only NUL",
        &[Request, OPEN, Repeat(10_000, "\0")],
        Call::List,
        "undecodable",
    ),
    row(
        "arrays, 100,000 deep",
        &[Request, OPEN, Repeat(100_000, "["), Repeat(100_000, "]")],
        Call::Any,
        "ok 200",
    ),
    row(
        "arrays that do not end",
        &[Request, OPEN, Repeat(500_000, "[")],
        Call::Any,
        "ok 200",
    ),
    row(
        "objects, 100,000 deep",
        &[
            Request,
            OPEN,
            Repeat(100_000, "{\"a\":"),
            Send("1"),
            Repeat(100_000, "}"),
        ],
        Call::Any,
        "ok 200",
    ),
    row(
        "an unknown property, 100,000 deep",
        &[
            Request,
            OPEN,
            Send("[{\"name\":\"a\",\"x\":"),
            Repeat(100_000, "["),
            Repeat(100_000, "]"),
            Send("}]"),
        ],
        Call::List,
        "undecodable",
    ),
    row(
        "an error, 100,000 deep",
        &[
            Request,
            Send("HTTP/1.1 500 No\r\n\r\n"),
            Repeat(100_000, "["),
            Repeat(100_000, "]"),
        ],
        Call::List,
        "error 500",
    ),
    row(
        "a huge exponent",
        &[Request, OPEN, Send("[1e999999999999]")],
        Call::Any,
        "ok 200",
    ),
    row(
        "a number of 500,000 digits",
        &[Request, OPEN, Repeat(500_000, "9")],
        Call::Any,
        "ok 200",
    ),
    row(
        "a fraction of 500,000 digits",
        &[Request, OPEN, Send("0."), Repeat(500_000, "1")],
        Call::Any,
        "ok 200",
    ),
    row("NaN", &[Request, OPEN, Send("[NaN]")], Call::Any, "ok 200"),
    row(
        "a number with a leading zero",
        &[Request, OPEN, Send("[01]")],
        Call::Any,
        "ok 200",
    ),
    row(
        "a key twice",
        &[Request, OPEN, Send("[{\"name\":\"a\",\"name\":\"b\"}]")],
        Call::List,
        "1 items",
    ),
    row(
        "a key 50,000 times",
        &[
            Request,
            OPEN,
            Send("[{\"name\":\"a\""),
            Repeat(50_000, ",\"name\":\"b\""),
            Send("}]"),
        ],
        Call::List,
        "1 items",
    ),
    row(
        "items of another type",
        &[Request, OPEN, Send("["), Repeat(200_000, "0,"), Send("0]")],
        Call::List,
        "undecodable",
    )
    .decoded(5 * 1024 * 1024),
    row(
        "two texts",
        &[Request, OPEN, Send("[][]")],
        Call::List,
        "undecodable",
    ),
    row(
        "a text that is cut off",
        &[Request, OPEN, Send("[{\"name\":\"a\"")],
        Call::List,
        "undecodable",
    ),
    row(
        "a comma too much",
        &[Request, OPEN, Send("[{\"name\":\"a\"},]")],
        Call::List,
        "undecodable",
    ),
    row(
        "a message with controls",
        &[
            Request,
            Send("HTTP/1.1 404 No\r\ncontent-length: 45\r\n\r\n"),
            Send("{\"detail\":\"\\u001b[31m\\u202e\\u0000 a\\r\\nb\"}"),
            Repeat(10, " "),
            Stall,
        ],
        Call::List,
        "error 404",
    ),
];

pub const FLOODS: &[Row] = &[
    row(
        "blanks without end",
        &[Request, OPEN, Endless(" ")],
        Call::List,
        "too large",
    ),
    row(
        "a text without end",
        &[Request, OPEN, Send("\""), Endless("a")],
        Call::Any,
        "too large",
    ),
    row(
        "arrays without end",
        &[Request, OPEN, Endless("[")],
        Call::Any,
        "too large",
    ),
    row(
        "a number without end",
        &[Request, OPEN, Endless("9")],
        Call::Any,
        "too large",
    ),
    row(
        "items without end",
        &[Request, OPEN, Send("["), Endless("{\"name\":\"a\"},")],
        Call::List,
        "too large",
    ),
    row(
        "keys without end",
        &[Request, OPEN, Send("{"), Endless("\"a\":0,")],
        Call::Any,
        "too large",
    ),
    row(
        "a blank in a form without end",
        &[Request, Send("HTTP/1.0 200 OK\r\n\r\n"), Endless(" \r\n\t")],
        Call::List,
        "too large",
    ),
];
