//! Connections that are slow to come, break, or close at any point.

use super::{CHUNKED, EMPTY_LIST, FINE, ONE_ITEM};
use crate::script::Step::{Bytes, Deaf, Drip, Head, Pause, Request, Reset, Send, Stall};
use crate::script::{Call, Link, Row, row};

pub const ROWS: &[Row] = &[
    row("nobody is accepted", &[], Call::List, "timeout").over(Link::Queue),
    row("accepted, and nothing else", &[Deaf], Call::List, "timeout"),
    row("read, and nothing else", &[Stall], Call::List, "timeout"),
    row("closed at once", &[], Call::List, "broken"),
    row(
        "closed behind the request",
        &[Request],
        Call::List,
        "broken",
    ),
    row(
        "reset at once",
        &[Reset],
        Call::List,
        "broken or no connection",
    ),
    row(
        "reset before the head",
        &[Request, Reset],
        Call::List,
        "broken",
    ),
    row(
        "reset within the head",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-"),
            Pause(50),
            Reset,
        ],
        Call::List,
        "broken",
    ),
    row(
        "closed within the head",
        &[Request, Send("HTTP/1.1 200 OK\r\ncontent-")],
        Call::List,
        "broken",
    ),
    row(
        "reset within the body",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[]"),
            Pause(50),
            Reset,
        ],
        Call::List,
        "broken",
    ),
    row(
        "reset within a chunk",
        &[
            Request,
            CHUNKED,
            Send("2\r\n[]\r\n9\r\n "),
            Pause(50),
            Reset,
        ],
        Call::List,
        "broken",
    ),
    row(
        "reset behind the body",
        &[Request, ONE_ITEM, Pause(20), Reset],
        Call::Twice,
        "1 items, 0 items",
    )
    .later(FINE),
    row(
        "closed behind the body",
        &[Request, ONE_ITEM],
        Call::Twice,
        "1 items, 0 items",
    )
    .later(FINE),
    row(
        "closed as the next request comes",
        &[Request, ONE_ITEM, Head],
        Call::Twice,
        "1 items, broken",
    )
    .later(FINE),
    row("the upload is never read", &[Deaf], Call::Put, "timeout"),
    row(
        "the upload of a stream is never read",
        &[Deaf],
        Call::PutStream,
        "timeout",
    ),
    row(
        "refused before the upload is read",
        &[
            Head,
            Send("HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n"),
            Deaf,
        ],
        Call::Put,
        "error 413",
    ),
    row(
        "answered before the upload is read",
        &[Head, EMPTY_LIST, Deaf],
        Call::PutStream,
        "ok 200",
    ),
    row(
        "dripped in the status line",
        &[
            Request,
            Drip("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "timeout",
    ),
    row(
        "dripped in the body",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n"),
            Drip("[                  ]"),
        ],
        Call::List,
        "timeout",
    ),
    row(
        "dripped in a body without a length",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\n\r\n"),
            Drip("[                  ]"),
        ],
        Call::List,
        "timeout",
    ),
    row(
        "dripped in the size of a chunk",
        &[
            Request,
            CHUNKED,
            Drip("00000000000000002\r\n[]\r\n0\r\n\r\n"),
        ],
        Call::List,
        "timeout",
    ),
    row(
        "dripped in a chunk",
        &[
            Request,
            CHUNKED,
            Send("14\r\n"),
            Drip("[                  ]\r\n0\r\n\r\n"),
        ],
        Call::List,
        "timeout",
    ),
    row(
        "dripped in the trailers",
        &[
            Request,
            CHUNKED,
            Send("2\r\n[]\r\n0\r\n"),
            Drip("a-trailer: with a value\r\n\r\n"),
        ],
        Call::List,
        "timeout",
    ),
    row(
        "dripped in an error",
        &[
            Request,
            Send("HTTP/1.1 500 No\r\ncontent-length: 20\r\n\r\n"),
            Drip("{                  }"),
        ],
        Call::List,
        "timeout",
    ),
    row(
        "dripped in an error of a stream",
        &[
            Request,
            Send("HTTP/1.1 404 No\r\ncontent-length: 20\r\n\r\n"),
            Drip("{                  }"),
        ],
        Call::Watch,
        "timeout",
    ),
    row(
        "another protocol",
        &[Send("220 mail.example ESMTP\r\n"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "another protocol behind the request",
        &[Request, Send("220 mail.example ESMTP\r\n"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "an answer before the request",
        &[EMPTY_LIST, Stall],
        Call::List,
        "0 items or broken",
    ),
    row(
        "binary",
        &[Request, Bytes(&[0xff, 0, 0x80, 0, b'\n', b'\n']), Stall],
        Call::List,
        "broken",
    ),
    row(
        "HTTP/2 without being asked",
        &[Request, Bytes(crate::frames::SETTINGS), Stall],
        Call::List,
        "broken",
    ),
];
