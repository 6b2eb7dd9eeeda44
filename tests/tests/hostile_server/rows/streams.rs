//! Replies that are handed over as they come.

use super::CHUNKED;
use crate::script::Step::{Drip, Endless, Pause, Repeat, Request, Reset, Send, Stall};
use crate::script::{Call, Row, Step, row};

const EVENTS: Step = Step::Send("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n");
const LINES: Step = Step::Send("HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\n\r\n");

pub const ROWS: &[Row] = &[
    row(
        "events that never come",
        &[Request, EVENTS, Stall],
        Call::Watch,
        "silent",
    ),
    row(
        "lines that never come",
        &[Request, LINES, Stall],
        Call::Export,
        "silent",
    ),
    row(
        "bytes that never come",
        &[Request, CHUNKED, Stall],
        Call::Download,
        "silent",
    ),
    row(
        "events that never begin",
        &[Request, Stall],
        Call::Watch,
        "timeout",
    ),
    row(
        "a head that is dripped",
        &[Request, Drip("HTTP/1.1 200 OK\r\n\r\n"), Stall],
        Call::Download,
        "timeout",
    ),
    row(
        "an event that is cut off",
        &[
            Request,
            EVENTS,
            Send("data: {\"name\":\"a\"}\n\ndata: {\"name\""),
        ],
        Call::Watch,
        "items, end",
    ),
    row(
        "an event that breaks off",
        &[
            Request,
            EVENTS,
            Send("data: {\"name\":\"a\"}\n\ndata: {\"name\""),
            Pause(50),
            Reset,
        ],
        Call::Watch,
        "items, broken",
    ),
    row(
        "chunks that break off",
        &[Request, CHUNKED, Send("2\r\nab\r\n5\r\ncd")],
        Call::Download,
        "items, broken",
    ),
    row(
        "a line that breaks off",
        &[
            Request,
            CHUNKED,
            Send("e\r\n{\"name\":\"a\"}\n{\r\nzz\r\n"),
            Stall,
        ],
        Call::Export,
        "items, broken",
    ),
    row(
        "an event of the greatest length",
        &[
            Request,
            EVENTS,
            Send("data: "),
            Repeat(1_048_570, " "),
            Send("\n\n"),
        ],
        Call::Watch,
        "undecodable",
    ),
    row(
        "events that are dripped",
        &[Request, EVENTS, Drip("data: {\"name\":\"a\"}\n\n"), Stall],
        Call::Watch,
        "cut",
    ),
    row(
        "events that are no events",
        &[
            Request,
            EVENTS,
            Send("{\"name\":\"a\"}\n\n\0\0\0\n\n:\n\nid\n\nretry: x\n\n"),
        ],
        Call::Watch,
        "end",
    ),
    row(
        "an event, 100,000 deep",
        &[
            Request,
            EVENTS,
            Send("data: "),
            Repeat(100_000, "["),
            Send("\n\n"),
        ],
        Call::Watch,
        "undecodable",
    ),
    row(
        "a wait of 40 digits",
        &[
            Request,
            EVENTS,
            Send("retry: 9999999999999999999999999999999999999999\ndata: {\"name\":\"a\"}\n\n"),
        ],
        Call::Watch,
        "items, end",
    ),
    row(
        "a document in the place of events",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{}"),
        ],
        Call::Watch,
        "other body",
    ),
    row(
        "a document without end in the place of events",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n"),
            Stall,
        ],
        Call::Watch,
        "timeout",
    ),
];

pub const FLOODS: &[Row] = &[
    row(
        "a line of an event without end",
        &[Request, EVENTS, Send("data: "), Endless("a")],
        Call::Watch,
        "too large",
    ),
    row(
        "a line of a name without end",
        &[Request, EVENTS, Send("event: "), Endless("a")],
        Call::Watch,
        "too large",
    ),
    row(
        "a comment without end",
        &[Request, EVENTS, Send(":"), Endless("a")],
        Call::Watch,
        "too large",
    ),
    row(
        "an event of lines without end",
        &[Request, EVENTS, Endless("data: a\n")],
        Call::Watch,
        "too large or cut",
    ),
    row(
        "an event of empty lines of data without end",
        &[Request, EVENTS, Endless("data\n")],
        Call::Watch,
        "too large or cut",
    ),
    row(
        "comments without end",
        &[Request, EVENTS, Endless(": x\n")],
        Call::Watch,
        "cut",
    ),
    row(
        "empty lines without end",
        &[Request, EVENTS, Endless("\n")],
        Call::Watch,
        "cut",
    ),
    row(
        "names without end",
        &[Request, EVENTS, Endless("event: x\n\n")],
        Call::Watch,
        "cut",
    ),
    row(
        "ids without end",
        &[Request, EVENTS, Endless("id: 123456789\n")],
        Call::Watch,
        "cut",
    ),
    row(
        "fields of no name without end",
        &[Request, EVENTS, Endless(": \r\nx: y\r\n")],
        Call::Watch,
        "cut",
    ),
    row(
        "a line without end",
        &[Request, LINES, Endless("a")],
        Call::Export,
        "too large",
    ),
    row(
        "blank lines without end",
        &[Request, LINES, Endless("\n")],
        Call::Export,
        "cut",
    ),
    row(
        "blanks on lines without end",
        &[Request, LINES, Endless(" \r\n")],
        Call::Export,
        "cut",
    ),
    row(
        "separators without end",
        &[Request, LINES, Endless("\x1e")],
        Call::Export,
        "cut",
    ),
    row(
        "an error of a stream without end",
        &[Request, Send("HTTP/1.1 404 No\r\n\r\n"), Endless(" ")],
        Call::Watch,
        "too large",
    ),
    row(
        "a document without end in the place of events",
        &[
            Request,
            Send("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n"),
            Endless(" "),
        ],
        Call::Watch,
        "too large",
    ),
    row(
        "bytes without end, read slowly",
        &[Request, Send("HTTP/1.1 200 OK\r\n\r\n"), Endless("a")],
        Call::DownloadSlowly,
        "items, cut",
    ),
    row(
        "chunks without end, read slowly",
        &[Request, CHUNKED, Endless("1\r\na\r\n")],
        Call::DownloadSlowly,
        "items, cut",
    ),
    row(
        "events without end, read slowly",
        &[Request, EVENTS, Endless("data: {\"name\":\"a\"}\n\n")],
        Call::WatchSlowly,
        "items, cut",
    ),
];
