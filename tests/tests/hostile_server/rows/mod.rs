//! The tables.

mod bodies;
mod connections;
mod framing;
mod heads;
mod http2;
mod redirects;
mod retries;
mod streams;
mod tls;
mod uploads;

use crate::script::{Row, Step};

/// An empty list.
const EMPTY_LIST: Step = Step::Send("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]");

/// A list of one item.
const ONE_ITEM: Step =
    Step::Send("HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n[{\"name\":\"a\"}]");

/// The head of a reply in chunks.
const CHUNKED: Step = Step::Send("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");

/// A connection on which all is well.
const FINE: &[Step] = &[Step::Request, EMPTY_LIST, Step::Stall];

/// Servers that are slow, rude or wrong.
pub fn quiet() -> impl Iterator<Item = Row> {
    let tables = [
        connections::ROWS,
        heads::ROWS,
        framing::ROWS,
        bodies::ROWS,
        redirects::ROWS,
        retries::ROWS,
        streams::ROWS,
        http2::ROWS,
        tls::ROWS,
    ];
    tables.into_iter().flatten().copied().chain(uploads::rows())
}

/// Servers that write as much as is taken.
pub fn floods() -> impl Iterator<Item = Row> {
    let tables = [
        heads::FLOODS,
        framing::FLOODS,
        bodies::FLOODS,
        streams::FLOODS,
        http2::FLOODS,
    ];
    tables.into_iter().flatten().copied()
}
