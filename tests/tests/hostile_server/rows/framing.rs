//! Lengths and chunks, and what is left behind a reply on its connection.

use super::{CHUNKED, EMPTY_LIST, FINE, ONE_ITEM};
use crate::script::Step::{Endless, Pause, Repeat, Request, Send, Stall};
use crate::script::{Call, Row, Step, row};

/// A reply that nobody has asked for. Whoever takes it reads two items.
const STRAY: Step =
    Step::Send("HTTP/1.1 200 OK\r\ncontent-length: 27\r\n\r\n[{\"name\":\"x\"},{\"name\":\"y\"}]");

pub const ROWS: &[Row] = &[
    row(
        "a length that is too long",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[]"),
        ],
        Call::List,
        "broken",
    ),
    row(
        "a length that is too long, and open",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "timeout",
    ),
    row(
        "a length that is too short",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]{}garbage"),
            Stall,
        ],
        Call::Twice,
        "0 items, 0 items",
    )
    .later(FINE),
    row(
        "a reply behind the reply",
        &[Request, ONE_ITEM, STRAY, Request, STRAY],
        Call::Twice,
        "1 items, 0 items",
    )
    .later(FINE),
    row(
        "a reply behind the reply, a little later",
        &[Request, ONE_ITEM, Pause(20), STRAY, Request, STRAY],
        Call::Twice,
        "1 items, 0 items",
    )
    .later(FINE),
    row(
        "a reply behind one in chunks",
        &[
            Request,
            CHUNKED,
            Send("2\r\n[]\r\n0\r\n\r\n"),
            STRAY,
            Request,
            STRAY,
        ],
        Call::Twice,
        "0 items, 0 items",
    )
    .later(FINE),
    row(
        "a reply behind an empty one",
        &[
            Request,
            Send("HTTP/1.1 204 No\r\n\r\n"),
            STRAY,
            Request,
            STRAY,
        ],
        Call::Twice,
        "status 204, 0 items",
    )
    .later(FINE),
    row(
        "a body of 204",
        &[
            Request,
            Send("HTTP/1.1 204 No\r\ncontent-length: 2\r\n\r\n[]"),
            Request,
            STRAY,
        ],
        Call::Twice,
        "status 204, 0 items",
    )
    .later(FINE),
    row(
        "a body of 304",
        &[
            Request,
            Send("HTTP/1.1 304 Same\r\ncontent-length: 2\r\n\r\n[]"),
            Request,
            STRAY,
        ],
        Call::Twice,
        "status 304, 0 items",
    )
    .later(FINE),
    row(
        "a body of a reply to HEAD",
        &[Request, EMPTY_LIST, Request, STRAY],
        Call::PeekThenList,
        "ok 200, 0 items",
    )
    .later(FINE),
    row(
        "a huge length of a reply to HEAD",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 9999999999\r\n\r\n"),
            Request,
            EMPTY_LIST,
        ],
        Call::Peek,
        "ok 200",
    ),
    row(
        "a huge length",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 9999999999\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "too large",
    ),
    row(
        "a length of 30 digits",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 999999999999999999999999999999\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "the greatest length",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 18446744073709551615\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a negative length",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: -2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a length with a sign",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: +2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a length in words",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: two\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "an empty length",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length:\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "two lengths",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 5\r\n\r\n[]   "),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "two lengths in one header",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 2, 5\r\n\r\n[]   "),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    row(
        "a length and chunks: the chunks count, and what follows them is no reply",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n"),
            Send("2\r\n[]\r\n0\r\n\r\n"),
            STRAY,
            Request,
            STRAY,
        ],
        Call::Twice,
        "0 items, 0 items",
    )
    .later(FINE),
    row(
        "chunks of HTTP/1.0",
        &[
            Request,
            Send("HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n"),
        ],
        Call::List,
        "broken",
    ),
    row(
        "another transfer coding",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\n[]"),
        ],
        Call::List,
        "0 items",
    ),
    row(
        "a chunk of no size",
        &[Request, CHUNKED, Send("\r\n[]\r\n0\r\n\r\n"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "a chunk of a bad size",
        &[Request, CHUNKED, Send("zz\r\n[]\r\n0\r\n\r\n"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "a chunk of a negative size",
        &[Request, CHUNKED, Send("-2\r\n[]\r\n0\r\n\r\n"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "a chunk of a size with a prefix",
        &[Request, CHUNKED, Send("0x2\r\n[]\r\n0\r\n\r\n"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "a chunk of the greatest size",
        &[Request, CHUNKED, Send("ffffffffffffffff\r\n[]"), Stall],
        Call::List,
        "timeout",
    ),
    row(
        "a chunk of a greater size",
        &[Request, CHUNKED, Send("fffffffffffffffff\r\n[]"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "a chunk that is longer than its size",
        &[Request, CHUNKED, Send("1\r\n[]\r\n0\r\n\r\n"), Stall],
        Call::List,
        "broken",
    ),
    row(
        "chunks without the last one",
        &[Request, CHUNKED, Send("2\r\n[]\r\n")],
        Call::List,
        "broken",
    ),
    row(
        "the last chunk without the empty line",
        &[Request, CHUNKED, Send("2\r\n[]\r\n0\r\n"), Stall],
        Call::List,
        "timeout",
    ),
    row(
        "a long extension of a chunk",
        &[
            Request,
            CHUNKED,
            Send("2;a="),
            Repeat(10_000, "b"),
            Send("\r\n[]\r\n0\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
    row(
        "trailers that were not announced",
        &[
            Request,
            CHUNKED,
            Send("2\r\n[]\r\n0\r\ncontent-length: 7\r\nx: y\r\n\r\n"),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
];

pub const FLOODS: &[Row] = &[
    row(
        "chunks without end",
        &[Request, CHUNKED, Endless("1\r\n \r\n")],
        Call::List,
        "too large or timeout",
    ),
    row(
        "big chunks without end",
        &[Request, CHUNKED, Endless("10\r\n                \r\n")],
        Call::Any,
        "too large or timeout",
    ),
    row(
        "a size of a chunk without end",
        &[Request, CHUNKED, Endless("0")],
        Call::List,
        "timeout",
    ),
    row(
        "an extension of a chunk without end",
        &[Request, CHUNKED, Send("2;"), Endless("a")],
        Call::List,
        "broken",
    ),
    row(
        "extensions of chunks without end",
        &[
            Request,
            CHUNKED,
            Endless("1;a=bbbbbbbbbbbbbbbbbbbbbbbbbb\r\n \r\n"),
        ],
        Call::List,
        "broken",
    ),
    row(
        "trailers without end",
        &[
            Request,
            CHUNKED,
            Send("2\r\n[]\r\n0\r\n"),
            Endless("a: b\r\n"),
        ],
        Call::List,
        "broken",
    ),
    row(
        "one trailer without end",
        &[Request, CHUNKED, Send("2\r\n[]\r\n0\r\na: "), Endless("b")],
        Call::List,
        "broken",
    ),
    row(
        "a body of an error without end",
        &[Request, Send("HTTP/1.1 500 No\r\n\r\n"), Endless(" ")],
        Call::List,
        "too large",
    ),
    row(
        "something without end behind the reply",
        &[Request, ONE_ITEM, Endless("x")],
        Call::Twice,
        "1 items, 0 items",
    )
    .later(FINE),
];
