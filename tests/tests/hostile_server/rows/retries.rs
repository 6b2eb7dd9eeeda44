//! Replies that ask for another attempt: the time limit of the call bounds them all.

use super::FINE;
use crate::script::Step::{Request, Send, Stall};
use crate::script::{Call, Row, row};

macro_rules! busy {
    ($status:literal, $after:literal) => {
        &[
            Request,
            Send(concat!(
                "HTTP/1.1 ",
                $status,
                " Busy\r\nconnection: close\r\ncontent-length: 0\r\n",
                $after,
                "\r\n"
            )),
        ]
    };
}

pub const ROWS: &[Row] = &[
    row("busy for ever", busy!(503, ""), Call::Retried, "timeout"),
    row("busy once", busy!(429, ""), Call::Retried, "0 items").later(FINE),
    row(
        "busy for a second time",
        busy!(408, "retry-after: 0\r\n"),
        Call::Retried,
        "0 items",
    )
    .later(FINE),
    row(
        "not to be repeated",
        busy!(503, ""),
        Call::Create,
        "status 503",
    )
    .requests(1),
    row("closed for ever", &[Request], Call::Retried, "broken").requests(1),
    row(
        "a wait that is longer than the call",
        busy!(503, "retry-after: 20\r\n"),
        Call::Retried,
        "status 503",
    )
    .requests(1),
    row(
        "a wait of a year",
        busy!(503, "retry-after: 31536000\r\n"),
        Call::Retried,
        "status 503",
    )
    .requests(1),
    row(
        "a wait of 40 digits",
        busy!(
            503,
            "retry-after: 9999999999999999999999999999999999999999\r\n"
        ),
        Call::Retried,
        "status 503",
    )
    .requests(1),
    row(
        "until a date far away",
        busy!(503, "retry-after: Fri, 31 Dec 9999 23:59:59 GMT\r\n"),
        Call::Retried,
        "status 503",
    )
    .requests(1),
    row(
        "until a date in the past",
        busy!(503, "retry-after: Thu, 01 Jan 1970 00:00:00 GMT\r\n"),
        Call::Retried,
        "timeout",
    ),
    row(
        "until a date, by a clock of another time",
        busy!(
            503,
            "date: Fri, 31 Dec 9999 23:59:59 GMT\r\nretry-after: Sat, 01 Jan 2000 00:00:00 GMT\r\n"
        ),
        Call::Retried,
        "timeout",
    ),
    row(
        "a wait that is no number",
        busy!(503, "retry-after: soon\r\n"),
        Call::Retried,
        "timeout",
    ),
    row(
        "a negative wait",
        busy!(503, "retry-after: -1\r\n"),
        Call::Retried,
        "timeout",
    ),
    row(
        "a wait with a fraction",
        busy!(503, "retry-after: 0.5e9\r\n"),
        Call::Retried,
        "timeout",
    ),
    row(
        "busy, and the body does not end",
        &[
            Request,
            Send("HTTP/1.1 503 Busy\r\ncontent-length: 9\r\n\r\nx"),
            Stall,
        ],
        Call::Retried,
        "0 items",
    )
    .later(FINE),
];
