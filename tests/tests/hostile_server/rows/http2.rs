//! HTTP/2, frame by frame.

use crate::frames::*;
use crate::script::Step::{Bytes, Deaf, EndlessBody, EndlessBytes, Pause, Request, Reset, Stall};
use crate::script::{Call, Link, Row, Step, row};

/// A connection on which all is well.
const FINE: &[Step] = &[Bytes(SETTINGS), Request, Bytes(OK_HEAD), Bytes(LAST), Stall];

/// A row of HTTP/2.
const fn over(
    name: &'static str,
    steps: &'static [Step],
    call: Call,
    expected: &'static str,
) -> Row {
    row(name, steps, call, expected).over(Link::Http2)
}

pub const ROWS: &[Row] = &[
    over("all is well", FINE, Call::List, "0 items"),
    over("no settings", &[Stall], Call::List, "timeout"),
    over(
        "HTTP/1.1 in its place",
        &[Step::Send("HTTP/1.1 200 OK\r\n\r\n[]"), Stall],
        Call::List,
        "broken",
    ),
    over(
        "no reply",
        &[Bytes(SETTINGS), Request, Stall],
        Call::List,
        "timeout",
    ),
    over(
        "nothing is read",
        &[Bytes(SETTINGS), Deaf],
        Call::Put,
        "timeout",
    ),
    over(
        "the window is empty",
        &[Bytes(NO_WINDOW), Request, Stall],
        Call::Put,
        "timeout",
    ),
    over(
        "the window is empty for a stream",
        &[Bytes(NO_WINDOW), Request, Stall],
        Call::PutStream,
        "timeout",
    ),
    over(
        "the body does not end",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OK_HEAD),
            Bytes(PIECE),
            Stall,
        ],
        Call::List,
        "timeout",
    ),
    over(
        "closed within the body",
        &[Bytes(SETTINGS), Request, Bytes(OK_HEAD), Bytes(PIECE)],
        Call::List,
        "broken",
    ),
    over(
        "broken within the body",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OK_HEAD),
            Bytes(PIECE),
            Pause(50),
            Reset,
        ],
        Call::List,
        "broken",
    ),
    over(
        "reset before the head",
        &[Bytes(SETTINGS), Request, Bytes(BROKEN), Stall],
        Call::List,
        "broken",
    )
    .requests(1),
    over(
        "reset within the body",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OK_HEAD),
            Bytes(PIECE),
            Bytes(BROKEN),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    over(
        "put back for ever",
        &[Bytes(SETTINGS), Request, Bytes(REFUSED), Stall],
        Call::List,
        "timeout",
    ),
    over(
        "going away unread",
        &[Bytes(SETTINGS), Request, Bytes(GO_AWAY_UNREAD), Pause(50)],
        Call::List,
        "0 items",
    )
    .later(FINE)
    .requests(2),
    over(
        "going away unread for ever",
        &[Bytes(SETTINGS), Request, Bytes(GO_AWAY_UNREAD), Pause(50)],
        Call::List,
        "broken",
    )
    .requests(3),
    over(
        "going away at once",
        &[Bytes(SETTINGS), Bytes(GO_AWAY_UNREAD), Stall],
        Call::List,
        "broken",
    ),
    over(
        "going away within the body",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OK_HEAD),
            Bytes(GO_AWAY_READ),
            Bytes(LAST),
            Stall,
        ],
        Call::Twice,
        "0 items, 0 items",
    )
    .later(FINE),
    over(
        "going away for a fault",
        &[Bytes(SETTINGS), Request, Bytes(GO_AWAY_BROKEN), Stall],
        Call::List,
        "broken",
    )
    .requests(1),
    over(
        "a push",
        &[Bytes(SETTINGS), Request, Bytes(PUSH), Stall],
        Call::List,
        "broken",
    ),
    over(
        "headers that do not end",
        &[Bytes(SETTINGS), Request, Bytes(OPEN_HEADERS), Stall],
        Call::List,
        "timeout",
    ),
    over(
        "something between headers",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OPEN_HEADERS),
            Bytes(PING),
            Stall,
        ],
        Call::List,
        "broken",
    ),
    over(
        "a frame that is too long",
        &[Bytes(SETTINGS), Request, Bytes(TOO_LONG), Stall],
        Call::List,
        "broken",
    ),
    over(
        "a body before its head",
        &[Bytes(SETTINGS), Request, Bytes(LAST), Stall],
        Call::List,
        "broken",
    ),
    over(
        "a body behind its end",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OK_HEAD),
            Bytes(LAST),
            Bytes(LAST),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
    over(
        "a reply to nobody",
        &[Bytes(SETTINGS), Request, Bytes(STRAY), Stall],
        Call::List,
        "broken",
    ),
    over(
        "frames of no known kind",
        &[
            Bytes(SETTINGS),
            Bytes(UNKNOWN),
            Request,
            Bytes(OK_HEAD),
            Bytes(UNKNOWN),
            Bytes(LAST),
            Stall,
        ],
        Call::List,
        "0 items",
    ),
];

pub const FLOODS: &[Row] = &[
    over(
        "settings without end",
        &[Bytes(SETTINGS), Request, EndlessBytes(SETTINGS)],
        Call::List,
        "timeout",
    ),
    over(
        "pings without end",
        &[Bytes(SETTINGS), Request, EndlessBytes(PING)],
        Call::List,
        "timeout",
    ),
    over(
        "windows without end",
        &[Bytes(SETTINGS), Request, EndlessBytes(WINDOW)],
        Call::List,
        "timeout",
    ),
    over(
        "unknown frames without end",
        &[Bytes(SETTINGS), Request, EndlessBytes(UNKNOWN)],
        Call::List,
        "timeout",
    ),
    over(
        "interim replies without end",
        &[Bytes(SETTINGS), Request, EndlessBytes(EARLY_HINTS)],
        Call::List,
        "timeout",
    ),
    over(
        "headers without end",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OPEN_HEADERS),
            EndlessBytes(CONTINUATION),
        ],
        Call::List,
        "broken",
    ),
    over(
        "a body without end",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(TAKEN),
            Bytes(OK_HEAD),
            EndlessBody(&[b' '; 1024]),
        ],
        Call::List,
        "too large",
    ),
    over(
        "a body without end, in big pieces",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(TAKEN),
            Bytes(OK_HEAD),
            EndlessBody(&[b' '; 16_384]),
        ],
        Call::List,
        "too large",
    ),
    over(
        "a body without end, in small pieces",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(TAKEN),
            Bytes(OK_HEAD),
            EndlessBody(b"                "),
        ],
        Call::List,
        "broken",
    ),
    over(
        "a body without end, byte by byte",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(TAKEN),
            Bytes(OK_HEAD),
            EndlessBody(b" "),
        ],
        Call::List,
        "broken",
    ),
    over(
        "a body that is larger than its window",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OK_HEAD),
            EndlessBytes(BLANKS),
        ],
        Call::List,
        "too large or broken",
    ),
    over(
        "a comment without end",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(TAKEN),
            Bytes(OK_HEAD),
            EndlessBody(&[b':'; 1024]),
        ],
        Call::Watch,
        "too large",
    ),
    over(
        "bytes without end, read slowly",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(TAKEN),
            Bytes(OK_HEAD),
            EndlessBody(&[b' '; 16_384]),
        ],
        Call::DownloadSlowly,
        "items, cut",
    ),
    over(
        "bytes without end, beyond the window, read slowly",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(TAKEN),
            Bytes(OK_HEAD),
            EndlessBytes(BLANKS),
        ],
        Call::DownloadSlowly,
        "items, cut",
    ),
    over(
        "empty pieces without end",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OK_HEAD),
            EndlessBytes(NOTHING),
        ],
        Call::List,
        "broken",
    ),
    over(
        "empty pieces of a stream without end",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(OK_HEAD),
            EndlessBytes(NOTHING),
        ],
        Call::Watch,
        "broken",
    ),
    over(
        "resets without end",
        &[Bytes(SETTINGS), Request, EndlessBytes(BROKEN)],
        Call::List,
        "broken",
    ),
    over(
        "pushes without end",
        &[Bytes(SETTINGS), Request, EndlessBytes(PUSH)],
        Call::List,
        "broken",
    ),
    over(
        "replies to nobody without end",
        &[Bytes(SETTINGS), Request, EndlessBytes(STRAY)],
        Call::List,
        "broken",
    ),
];
