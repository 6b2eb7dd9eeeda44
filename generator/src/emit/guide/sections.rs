//! What the front page says of all clients.

use crate::facts::Need;

/// A part of the front page, with an example that needs no operation.
pub(super) struct Section {
    /// The clients that it is about.
    pub(super) of: Clients,
    /// Its heading.
    pub(super) title: &'static str,
    /// What it says.
    pub(super) said: &'static str,
    /// The example, with `LIBRARY` for the name of the crate, and `CREDENTIAL` for the settings of
    /// credentials.
    pub(super) code: &'static str,
}

/// Clients that have something.
pub(super) enum Clients {
    /// Those that call anything.
    Calling,
    /// Those that read bytes.
    ReadingBytes,
    /// Those with a module of the runtime, which only clients have that use it.
    Having(&'static str),
    /// Those whose document needs a part of the runtime, which others have too.
    Needing(Need),
}

/// The parts in their order.
pub(super) const SECTIONS: &[Section] = &[ERRORS, RETRIES, FILES, BYTES, EVENTS, LINES, TESTING];

const ERRORS: Section = Section {
    of: Clients::Calling,
    title: "Errors",
    said: "\
A call that fails gives an [`Error`], which says at which step: before anything was sent, on the
way, or in what the server answered. What the document describes of an error is decoded:
[`Error::body`]. Status, headers and the body as it came are there, too; the error itself shows
no secret when it is printed. The module [`error`] has the details of each kind.",
    code: "\
use LIBRARY::Error;

/// Whether it is worth while to ask the same once more.
fn is_passing<E>(error: &Error<E>) -> bool {
    match error {
        Error::Transport(_) | Error::Timeout(_) => true,
        Error::Status(_) | Error::UnexpectedStatus(_) => {
            let status = error.status().map(|status| status.as_u16());
            matches!(status, Some(408 | 429 | 500..))
        }
        _ => false,
    }
}
",
};

const RETRIES: Section = Section {
    of: Clients::Calling,
    title: "Retries and timeouts",
    said: "\
A call takes 60 seconds at most, with all retries and waits, and is sent up to three times if it
may be repeated and the reason may pass. Both are settings of the client, and of single calls:
[`Call::timeout`], [`Call::retry`].",
    code: "\
use std::time::Duration;

use LIBRARY::{Client, RetryPolicy};

# fn example() -> Result<(), LIBRARY::BuildError> {
let client = Client::builder()
    .timeout(Duration::from_secs(20))
    .retry(RetryPolicy::new().retries(4))
    .build()?;
# drop(client);
# Ok(())
# }
",
};

const FILES: Section = Section {
    of: Clients::Having("body::file_part"),
    title: "Files",
    said: "\
A file that is sent is a [`FilePart`]: of bytes, of a path, which is read while it is sent, or
of a stream. The first two can be sent again when a call is retried.",
    code: "\
use LIBRARY::FilePart;

let file = FilePart::bytes(\"hello.txt\", \"Hello!\").content_type(\"text/plain\");
assert_eq!(file.name(), \"hello.txt\");
",
};

const BYTES: Section = Section {
    of: Clients::ReadingBytes,
    title: "Bytes",
    said: "\
A reply of bytes comes whole, if it is no longer than [`ClientBuilder::max_body_size`] allows.
[`Call::send_streaming`] reads it, or any other reply, while it comes. The time limit of the
call ends with the headers of the reply; from then on an idle timeout holds.",
    code: "\
use LIBRARY::stream::{ByteStream, StreamError};

async fn count(mut bytes: ByteStream) -> Result<usize, StreamError> {
    let mut count = 0;
    while let Some(piece) = bytes.next().await {
        count += piece?.len();
    }
    Ok(count)
}
",
};

const EVENTS: Section = Section {
    of: Clients::Needing(Need::ServerEvents),
    title: "Events",
    said: "\
Server-sent events are read one by one, while they come. The time limit of the call ends with
the headers of the reply; from then on an idle timeout holds.",
    code: "\
use std::fmt::Debug;

use LIBRARY::json::Decode;
use LIBRARY::stream::{ServerEvents, StreamError};

async fn print_all<T>(mut events: ServerEvents<T>) -> Result<(), StreamError>
where
    T: Debug + Decode + Send + 'static,
{
    while let Some(event) = events.next().await {
        println!(\"{:?}\", event?);
    }
    Ok(())
}
",
};

const LINES: Section = Section {
    of: Clients::Needing(Need::JsonLines),
    title: "Streams of JSON",
    said: "\
JSON texts one after the other are read one by one, while they come. The time limit of the call
ends with the headers of the reply; from then on an idle timeout holds.",
    code: "\
use std::fmt::Debug;

use LIBRARY::json::Decode;
use LIBRARY::stream::{JsonLines, StreamError};

async fn print_all<T>(mut items: JsonLines<T>) -> Result<(), StreamError>
where
    T: Debug + Decode + Send + 'static,
{
    while let Some(item) = items.next().await {
        println!(\"{:?}\", item?);
    }
    Ok(())
}
",
};

const TESTING: Section = Section {
    of: Clients::Calling,
    title: "Testing",
    said: "\
What carries requests can be replaced, so that tests need no server: a [`transport::Transport`]
gets each request as it would be sent, and answers it. Arguments and credentials are asked for
as ever.",
    code: "\
use LIBRARY::body::{Body, BodyStream};
use LIBRARY::http::{Request, Response};
use LIBRARY::transport::{BoxFuture, Transport, TransportError};
use LIBRARY::{Client, RetryPolicy};

/// Answers everything with the same JSON.
struct Always(&'static str);

impl Transport for Always {
    fn send(
        &self,
        _: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let body = BodyStream::full(self.0.into());
        Box::pin(async { Ok(Response::new(body)) })
    }

    fn sleep(&self, _: std::time::Duration) -> BoxFuture<'_, ()> {
        // It never ends: no call runs out of time, and none may wait before it is sent again.
        Box::pin(std::future::pending())
    }
}

# fn example() -> Result<(), LIBRARY::BuildError> {
let client = Client::builder()
    .base_url(\"https://api.example.com\")CREDENTIAL
    .retry(RetryPolicy::none())
    .transport(Always(\"{}\"))
    .build()?;
# drop(client);
# Ok(())
# }
",
};

/// The features that every client has.
pub(super) const FEATURES: &str = "\
* `hyper` (on by default): a transport, with rustls, ring and the platform's trust roots
* `aws-lc`: the same with aws-lc in place of ring; turn the default features off
* `native-tls`: the same with the TLS of the platform; turn the default features off
* `http2` (on by default): HTTP/2 where the server speaks it
* `system-proxy`: the proxy that is set in macOS or Windows, not only that of the environment
* `reqwest`: a transport over reqwest, with a `reqwest::Client` of one's own or its usual one
* `gzip`, `brotli`: compressed replies are asked for and decoded";

/// What stands before the features of tags.
pub(super) const TAGS: &str = "\
Each tag of the document has a feature, too, which turns on its operations and the types that
only those need. `all` (on by default) is all of them.";
