//! Heads of replies: status lines, headers, interim replies.

use super::FINE;
use crate::script::Step::{Endless, Repeat, Request, Send, Stall};
use crate::script::{Call, Row, row};

pub const ROWS: &[Row] = &[
    row(
        "HTTP/1.0",
        &[
            Request,
            Send("HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n[]"),
        ],
        Call::Twice,
        "0 items, 0 items",
    ),
    row(
        "HTTP/1.0 without a length",
        &[Request, Send("HTTP/1.0 200 OK\r\n\r\n[]")],
        Call::List,
        "0 items",
    ),
    row("HTTP/0.9", &[Request, Send("[]")], Call::List, "broken"),
    row(
        "HTTP/0.9 that stays open",
        &[Request, Send("[]"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "HTTP/1.9",
        &[
            Request,
            Send("HTTP/1.9 200 OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "HTTP/2 in the status line",
        &[
            Request,
            Send("HTTP/2 200\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a status of two digits",
        &[
            Request,
            Send("HTTP/1.1 20 OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a status of four digits",
        &[
            Request,
            Send("HTTP/1.1 2000 OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "status 0",
        &[
            Request,
            Send("HTTP/1.1 000 OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "status 999",
        &[
            Request,
            Send("HTTP/1.1 999 OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "status 999",
    ),
    row(
        "no reason",
        &[
            Request,
            Send("HTTP/1.1 200\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
    row(
        "controls in the reason",
        &[
            Request,
            Send("HTTP/1.1 200 \x1b[31m\x07\0\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a reason that is no ASCII",
        &[
            Request,
            Send("HTTP/1.1 500 g\u{fc}t\r\ncontent-length: 2\r\n\r\n{}"),
            Stall,
        ],
        Call::List,
        "error 500",
    ),
    row(
        "a carriage return in the reason",
        &[
            Request,
            Send("HTTP/1.1 200 O\rK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "lines that end with a line feed only",
        &[
            Request,
            Send("HTTP/1.1 200 OK\ncontent-length: 2\n\n[]"),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
    row(
        "a blank before the colon",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length : 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a folded header",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\nx: a\r\n b\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a header without a name",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\n: a\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a header without a colon",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\nx\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "NUL in a header",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\nx: a\0b\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "the first line is a header",
        &[Request, Send("content-length: 2\r\n\r\n[]"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "a header of 300 kB",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\nx: "),
            Repeat(300_000, "a"),
            Send("\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
    row(
        "90 headers",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\n"),
            Repeat(90, "set-cookie: a=b\r\n"),
            Send("content-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
    row(
        "10,000 headers",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\n"),
            Repeat(10_000, "set-cookie: a=b\r\n"),
            Send("content-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "interim replies",
        &[
            Request,
            Send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
            Send("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 199 Other\r\n\r\n"),
            Send("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
    row(
        "an interim reply with a body",
        &[
            Request,
            Send("HTTP/1.1 103 Early Hints\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "only an interim reply",
        &[Request, Send("HTTP/1.1 100 Continue\r\n\r\n"), Stall],
        Call::List,
        "timeout",
    ),
    row(
        "another protocol, as was not asked for",
        &[
            Request,
            Send(
                "HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\nHTTP/1.1 200 ",
            ),
            Send("OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::Twice,
        "status 101, 0 items",
    )
    .later(FINE),
];

pub const FLOODS: &[Row] = &[
    row(
        "a status line without end",
        &[Request, Send("HTTP/1.1 200 "), Endless("O")],
        Call::List,
        "broken",
    ),
    row(
        "headers without end",
        &[Request, Send("HTTP/1.1 200 OK\r\n"), Endless("a: b\r\n")],
        Call::List,
        "broken",
    ),
    row(
        "one header without end",
        &[Request, Send("HTTP/1.1 200 OK\r\na: "), Endless("b")],
        Call::List,
        "broken",
    ),
    row(
        "one name of a header without end",
        &[Request, Send("HTTP/1.1 200 OK\r\n"), Endless("a")],
        Call::List,
        "broken",
    ),
    row(
        "empty lines without end",
        &[Request, Endless("\r\n")],
        Call::List,
        "broken",
    ),
    row(
        "100 without end",
        &[Request, Endless("HTTP/1.1 100 Continue\r\n\r\n")],
        Call::List,
        "timeout",
    ),
    row(
        "102 without end",
        &[Request, Endless("HTTP/1.1 102 Processing\r\n\r\n")],
        Call::List,
        "timeout",
    ),
    row(
        "103 with headers without end",
        &[
            Request,
            Endless("HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n"),
        ],
        Call::List,
        "timeout",
    ),
];
