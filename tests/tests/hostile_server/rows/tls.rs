//! TLS: certificates that are not to be trusted, and handshakes that lead nowhere.

use super::{EMPTY_LIST, FINE, ONE_ITEM};
use crate::script::Step::{Bytes, Head, Pause, Request, Reset, Send, Stall};
use crate::script::{Call, Certificate, Link, Row, row};

const GOOD: Link = Link::Tls(Certificate::Good);

pub const ROWS: &[Row] = &[
    row(
        "all is well",
        &[Request, ONE_ITEM, Request, EMPTY_LIST, Stall],
        Call::Twice,
        "1 items, 0 items",
    )
    .over(GOOD),
    row("another host", FINE, Call::List, "no connection").over(Link::Tls(Certificate::OtherHost)),
    row("run out", FINE, Call::List, "no connection").over(Link::Tls(Certificate::Expired)),
    row("not yet valid", FINE, Call::List, "no connection").over(Link::Tls(Certificate::Early)),
    row("signed by itself", FINE, Call::List, "no connection")
        .over(Link::Tls(Certificate::SelfSigned)),
    row(
        "signed by itself, again and again",
        FINE,
        Call::Retried,
        "timeout",
    )
    .over(Link::Tls(Certificate::SelfSigned)),
    row(
        "broken within the body",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[]"),
            Pause(50),
            Reset,
        ],
        Call::List,
        "broken",
    )
    .over(GOOD),
    row(
        "a reply behind the reply",
        &[Request, ONE_ITEM, EMPTY_LIST, Stall],
        Call::Twice,
        "1 items, 0 items",
    )
    .later(FINE)
    .over(GOOD),
    row("closed at once", &[], Call::List, "broken").over(GOOD),
    row("no TLS: closed", &[], Call::List, "no connection").over(Link::NoTls),
    row("no TLS: silence", &[Stall], Call::List, "timeout").over(Link::NoTls),
    row(
        "no TLS: HTTP",
        &[
            Send("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]"),
            Stall,
        ],
        Call::List,
        "no connection",
    )
    .over(Link::NoTls),
    row("no TLS: reset", &[Reset], Call::List, "no connection").over(Link::NoTls),
    row(
        "half a handshake",
        &[
            Bytes(b"\x16\x03\x03\x40\x00\x02\x00\x00\x50\x03\x03"),
            Stall,
        ],
        Call::List,
        "timeout",
    )
    .over(Link::NoTls),
    row(
        "an alert in the place of a handshake",
        &[Bytes(b"\x15\x03\x03\x00\x02\x02\x28"), Stall],
        Call::List,
        "no connection",
    )
    .over(Link::NoTls),
    row(
        "handshakes of length 0",
        &[Bytes(&[0x16, 3, 3, 0, 0, 0x16, 3, 3, 0, 0]), Head],
        Call::List,
        "no connection",
    )
    .over(Link::NoTls),
];
