//! The words of the tables: what a server does on a connection, and what a row says.

use std::time::Duration;

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
    /// A stream of events, read to its end.
    Watch,
    /// A stream of lines, read to its end.
    Export,
    /// A stream of bytes, read to its end.
    Download,
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
}
