//! The words of the tables: what a server does on a connection, and what a row says.

use std::fmt;
use std::time::Duration;

/// The length of a long body, in bytes: longer than what the buffers of the system take.
pub const LONG: usize = 8_000_000;

/// One thing that a server does on a connection.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Waits for a request: its head, and the body that it announces.
    Request,
    /// Waits for the head of a request and takes nothing of its body.
    Head,
    /// Writes a text, in which `{here}` is the origin of this server and `{elsewhere}` another
    /// origin at which it listens too.
    Send(&'static str),
    /// Writes bytes.
    Bytes(&'static [u8]),
    /// Writes a text so many times.
    Repeat(usize, &'static str),
    /// Writes one byte in 100 ms.
    Drip(&'static str),
    /// Writes a text again and again, until the client hangs up.
    Endless(&'static str),
    /// Writes bytes again and again, and reads what comes, until the client hangs up.
    EndlessBytes(&'static [u8]),
    /// Writes a piece of a body of HTTP/2 again and again, as far as the client lets it.
    EndlessBody(&'static [u8]),
    /// Reads at most so many bytes in 50 ms, so many times.
    Sip {
        /// The bytes.
        bytes: usize,
        /// The times.
        times: usize,
    },
    /// Writes bytes every 50 ms and reads what comes, until the client hangs up.
    Open(&'static [u8]),
    /// Does nothing for so many milliseconds.
    Pause(u64),
    /// Writes nothing and reads what comes, until the client hangs up.
    Stall,
    /// Neither reads nor writes, for as long as any row takes.
    Deaf,
    /// Breaks the connection, so that the client is told of an error instead of an end.
    Reset,
}

/// The protocol of a connection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Link {
    /// TCP.
    Plain,
    /// TLS with a certificate, and HTTP/1.1.
    Tls(Certificate),
    /// TLS with a good certificate, and HTTP/2.
    Http2,
    /// TCP where the client expects TLS.
    NoTls,
    /// TCP to a server that accepts nobody and whose queue is full.
    Queue,
}

/// The certificate that a server shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Certificate {
    /// One that the client trusts.
    Good,
    /// One that is trusted, for another host.
    OtherHost,
    /// One that was trusted until it ran out.
    Expired,
    /// One that is to be trusted from tomorrow on.
    Early,
    /// One that nobody has signed but itself.
    SelfSigned,
}

/// The call that is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Call {
    /// A GET that gives a list of items as JSON.
    List,
    /// The same with retries without end, after almost no wait.
    Retried,
    /// The same twice, one after the other, with one client.
    Twice,
    /// A GET that gives any JSON.
    Any,
    /// A HEAD.
    Peek,
    /// A HEAD, and a GET behind it.
    PeekThenList,
    /// A POST of a small body, which is not repeated.
    Create,
    /// A PUT of 8 MB.
    Put,
    /// A PUT of a stream that ends only when nobody reads it.
    PutStream,
    /// A PUT of a file that comes as a stream, and another one with the same client.
    PutTwice,
    /// A PUT of 2 MB, as JSON.
    PostLong,
    /// A POST of parts: 4 MB, and a stream that ends only when nobody reads it.
    PostParts,
    /// A stream of events, read to its end.
    Watch,
    /// A stream of lines, read to its end.
    Export,
    /// A stream of bytes, read to its end.
    Download,
    /// A stream of events, of which one is read in 20 ms.
    WatchSlowly,
    /// A stream of bytes, of which a piece is read in 20 ms.
    DownloadSlowly,
}

/// One misbehavior.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// The steps of the server on a connection.
    pub steps: &'static [Step],
    /// Its steps on all others, if those are other ones.
    pub later: Option<&'static [Step]>,
    /// The protocol by which it is reached.
    pub link: Link,
    /// The call.
    pub call: Call,
    /// The outcomes, as `outcome` writes them.
    pub expected: &'static str,
    /// The most requests that the server sees; 0 for any number.
    pub most_requests: usize,
    /// The memory that is needed for what becomes of the reply, in bytes, if that is much.
    pub decoded: usize,
}

/// A row of a table, over plain TCP.
pub const fn row(
    name: &'static str,
    steps: &'static [Step],
    call: Call,
    expected: &'static str,
) -> Row {
    Row {
        name,
        steps,
        later: None,
        link: Link::Plain,
        call,
        expected,
        most_requests: 0,
        decoded: 0,
    }
}

impl Call {
    /// The memory that is needed for what is sent, in bytes: JSON is made of an item, in a buffer
    /// that grows.
    pub const fn upload(self) -> usize {
        match self {
            Self::Put => LONG,
            Self::PostLong => LONG,
            Self::PostParts => LONG / 2,
            _ => 0,
        }
    }
}

/// Its protocol, its call, and its name.
impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?} {}", self.link, self.call, self.name)
    }
}

impl Row {
    /// The time limit of the call, and the idle timeout of its stream: short where nothing else
    /// ends it. The others end long before it, unless the machine has much else to do.
    pub fn deadline(&self) -> Duration {
        let ends = ["timeout", "silent", "cut"];
        match ends.iter().any(|end| self.expected.contains(end)) {
            true => Duration::from_millis(500),
            false => Duration::from_secs(5),
        }
    }

    /// The same, with something else on all connections but the first.
    pub const fn later(self, later: &'static [Step]) -> Self {
        Self {
            later: Some(later),
            ..self
        }
    }

    /// The same over something else.
    pub const fn over(self, link: Link) -> Self {
        Self { link, ..self }
    }

    /// The same, and the server sees no more requests than this.
    pub const fn requests(self, most_requests: usize) -> Self {
        Self {
            most_requests,
            ..self
        }
    }
    /// The same, and its reply becomes so much that it takes so many bytes of memory.
    pub const fn decoded(self, decoded: usize) -> Self {
        Self { decoded, ..self }
    }
}
