//! Uploads of which little is read, or which are answered or broken off before they are read: each
//! way of a server with each kind of a body.

use super::EMPTY_LIST;
use crate::frames::*;
use crate::script::Step::{Bytes, Deaf, Head, Open, Pause, Request, Reset, Send, Sip, Stall};
use crate::script::{Call, Link, Row, Step, row};

/// Bytes, JSON, parts, and a stream without end.
const CALLS: [Call; 4] = [Call::Put, Call::PostLong, Call::PostParts, Call::PutStream];

/// Reads a byte in 50 ms, to the end.
const BYTE_BY_BYTE: Step = Sip {
    bytes: 1,
    times: usize::MAX,
};

/// Reads 64 kB in 50 ms, to the end.
const LITTLE_BY_LITTLE: Step = Sip {
    bytes: 65_536,
    times: usize::MAX,
};

/// Reads the begin of a body.
const BEGIN: Step = Sip {
    bytes: 65_536,
    times: 4,
};

/// Reads the begin of a body by HTTP/2.
const SOME: Step = Sip {
    bytes: 4096,
    times: 2,
};

const DONE: Step = Send("HTTP/1.1 204 Done\r\n\r\n");
const REFUSED: Step = Send("HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n");

/// The outcome of a refusal, which not every operation describes.
const IS_REFUSED: &str = "error 413 or status 413";

/// A name, what the server does, and the outcome.
type Way = (&'static str, &'static [Step], &'static str);

const HTTP1: &[Way] = &[
    ("read byte by byte", &[Head, BYTE_BY_BYTE], "timeout"),
    (
        "read little by little",
        &[Head, LITTLE_BY_LITTLE],
        "timeout",
    ),
    ("never read", &[Head, Deaf], "timeout"),
    (
        "read on without a reply",
        &[BEGIN, Pause(600), BEGIN, Deaf],
        "timeout",
    ),
    (
        "half a reply, and read byte by byte",
        &[Head, BEGIN, Send("HTTP/1.1 2"), BYTE_BY_BYTE],
        "timeout",
    ),
    ("done at once", &[Head, DONE, LITTLE_BY_LITTLE], "ok 204"),
    ("done, and read on", &[Head, BEGIN, DONE, Stall], "ok 204"),
    (
        "done, and not read on",
        &[Head, BEGIN, DONE, Deaf],
        "ok 204",
    ),
    ("done, and closed", &[Head, BEGIN, DONE], "ok 204 or broken"),
    (
        "refused at once",
        &[Head, REFUSED, LITTLE_BY_LITTLE],
        IS_REFUSED,
    ),
    (
        "refused, and read on",
        &[Head, BEGIN, REFUSED, Stall],
        IS_REFUSED,
    ),
    (
        "refused, and not read on",
        &[Head, BEGIN, REFUSED, Deaf],
        IS_REFUSED,
    ),
    (
        "refused, and closed",
        &[Head, BEGIN, REFUSED],
        "error 413 or status 413 or broken",
    ),
    ("closed within", &[Head, BEGIN], "broken"),
    ("reset within", &[Head, BEGIN, Reset], "broken"),
];

const HTTP2: &[Way] = &[
    (
        "read byte by byte",
        &[Bytes(SETTINGS), Request, BYTE_BY_BYTE],
        "timeout",
    ),
    (
        "read little by little",
        &[Bytes(SETTINGS), Request, LITTLE_BY_LITTLE],
        "timeout",
    ),
    ("never read", &[Bytes(SETTINGS), Request, Deaf], "timeout"),
    (
        "a window that opens byte by byte",
        &[Bytes(NO_WINDOW), Request, Open(DROP)],
        "timeout",
    ),
    (
        "a window that opens little by little",
        &[Bytes(NO_WINDOW), Request, Open(GULP)],
        "timeout",
    ),
    (
        "done at once, and read on",
        &[Bytes(SETTINGS), Request, Bytes(NO_CONTENT), Open(GULP)],
        "ok 204",
    ),
    (
        "done, and not read on",
        &[Bytes(SETTINGS), Request, Bytes(NO_CONTENT), Deaf],
        "ok 204",
    ),
    (
        "done and ended",
        &[
            Bytes(SETTINGS),
            Request,
            Pause(50),
            Bytes(NO_CONTENT),
            Bytes(ENOUGH),
            Stall,
        ],
        "ok 204",
    ),
    (
        "refused, and read on",
        &[
            Bytes(SETTINGS),
            Request,
            Pause(50),
            Bytes(REFUSAL),
            Open(GULP),
        ],
        IS_REFUSED,
    ),
    (
        "refused, and not read on",
        &[Bytes(SETTINGS), Request, Bytes(REFUSAL), Deaf],
        IS_REFUSED,
    ),
    (
        "refused and ended",
        &[
            Bytes(SETTINGS),
            Request,
            Bytes(REFUSAL),
            Bytes(ENOUGH),
            Stall,
        ],
        IS_REFUSED,
    ),
    (
        "broken off",
        &[Bytes(SETTINGS), Request, Pause(50), Bytes(BROKEN), Stall],
        "broken",
    ),
    (
        "left",
        &[
            Bytes(SETTINGS),
            Request,
            Pause(50),
            Bytes(GO_AWAY_BROKEN),
            Stall,
        ],
        "broken",
    ),
    ("closed within", &[Bytes(SETTINGS), Request, SOME], "broken"),
    (
        "reset within",
        &[Bytes(SETTINGS), Request, SOME, Reset],
        "broken",
    ),
];

/// What serves a purpose stays: the second file takes the connection of the first.
const KEPT: Row = row(
    "two files, one after the other",
    &[Request, EMPTY_LIST, Request, EMPTY_LIST, Stall],
    Call::PutTwice,
    "ok 200, ok 200",
)
.later(&[])
.requests(2);

/// Each way with each call.
pub fn rows() -> impl Iterator<Item = Row> {
    let of = |ways: &'static [Way], link| {
        let each = ways.iter().flat_map(|way| CALLS.map(|call| (way, call)));
        each.map(move |(way, call)| row(way.0, way.1, call, way.2).over(link))
    };
    let each = of(HTTP1, Link::Plain).chain(of(HTTP2, Link::Http2));
    each.chain([KEPT])
}
