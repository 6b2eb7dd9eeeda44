//! The pages of documentation of the modules that show names of the runtime.

use super::super::surface::Place;

/// Paragraphs, each with the clients in which it is said. Code in them has `LIBRARY` for the name of
/// the crate, and compiles in every client with the paragraph. It prints and reads files, which the
/// generator never does, so it stands in texts of its own.
type Page = &'static [(Condition, &'static str)];

/// The clients in which a paragraph is said.
#[derive(Clone, Copy)]
pub(super) enum Condition {
    /// All of them.
    Always,
    /// Those that show a name on the page.
    Shown(&'static str),
    /// Those that call anything.
    Calling,
}

/// The page of a place.
pub(super) fn of(place: Place) -> Page {
    match place {
        Place::Root => &[],
        Place::Auth => AUTH,
        Place::Body => BODY,
        Place::Error => ERROR,
        Place::Json => JSON,
        Place::Stream => STREAM,
        Place::Transport => TRANSPORT,
    }
}

const AUTH: Page = &[
    (
        Condition::Always,
        "\
Where credentials come from that change while a client is in use.

A token that stays the same is given to the [`ClientBuilder`](super::ClientBuilder) as it is.
For one that runs out, implement [`TokenSource`]: it is asked before each call, and may hand out
what it has kept until that has to be renewed.

A token that something else on the machine renews, in a file:
",
    ),
    (Condition::Always, include_str!("auth.md")),
];

const BODY: Page = &[
    (
        Condition::Always,
        "\
Bodies as they go over the wire: bytes, and streams of them.

[`Body`] is what a transport sends, and [`BodyStream`] bytes that come one piece after the
other, in either direction:
",
    ),
    (Condition::Always, include_str!("body.md")),
    (
        Condition::Shown("Payload"),
        "\
[`Payload`] is a body of bytes that a call sends as they are. One of bytes can be sent again
when the call is retried, and so can what a [`PayloadSource`] opens anew each time; a stream is
sent once.
",
    ),
    (
        Condition::Shown("FilePart"),
        "\
A file is a [`FilePart`](super::FilePart). One of bytes or of a path can be sent again when a
call is retried; one of a stream is sent once, so that a call with it is not retried.
",
    ),
    (
        Condition::Shown("Multipart"),
        "\
[`Multipart`] is a body of parts, of the media type `multipart/form-data`. Calls make it of
their arguments; it is of use where the document leaves open which parts there are.
",
    ),
];

const ERROR: Page = &[
    (
        Condition::Always,
        "\
What went wrong, in detail.

A call fails with an [`Error`](super::Error), and a client that cannot be built with a
[`BuildError`](super::BuildError). The variants of the former hold what is here:

* `Argument`: an [`ArgumentError`]. An argument cannot be sent, and nothing was.
* `MissingCredential`: a [`MissingCredential`]. The client lacks a credential that the operation
  needs, and nothing was sent.
* `Transport`: a [`TransportError`](super::transport::TransportError). There is no reply, or
  only a part of one.
* `Timeout`: a [`TimeLimitError`]. The reply did not come in time.
* `Status`: a [`StatusError`]. The server answered with an error that the document describes,
  the body of which is decoded if it is what the document says.
* `UnexpectedStatus`: a [`Reply`]. The server answered with a status that the document does not
  describe.
* `UnexpectedBody`: a [`DecodeFailure`]. The body of a success is not what the document says,
  and does not claim to be, such as the page of a gateway; or the reply has a `Content-Encoding`
  that was not asked for.
* `Decode`: a [`DecodeFailure`]. The body of a success claims to be what the document says, and
  is not.
* `BodyTooLarge`: a [`BodyTooLarge`]. The body exceeds a limit of the client.

None of them shows a secret when it is printed. The [`DecodeError`] of a failure tells where in
the body and why, and its [`Reply`] has the body as it came:
",
    ),
    (Condition::Always, include_str!("error.md")),
];

const JSON: Page = &[
    (
        Condition::Always,
        "\
Types of the API as JSON outside of a call, and what stands in them for JSON that Rust has no
type for.

[`from_slice`] reads any of the types and [`to_vec`] writes it, by the rules of calls: what is
read need not be valid beyond its type. Values that the document leaves open or does not list
are kept; properties that it does not name are kept only where the type has a map for them. The
types implement serde's traits too; those are for other formats and for types of one's own
around them.

[`Masked`] serializes a value with `***` in place of its secrets, for logs:
",
    ),
    (Condition::Always, include_str!("json.md")),
    (
        Condition::Always,
        "\
[`Decode`] and [`Encode`] are the traits below all of this, with which the types are emitted.
What was parsed is a [`Json`] of some [`Kind`]; [`Object`] and [`Array`] are what is in it. A
[`Sink`] takes what is written.
",
    ),
    (
        Condition::Shown("Unlisted"),
        "\
[`Unlisted`] and [`UnlistedInteger`] are values of enums that the document does not list.
",
    ),
    (
        Condition::Shown("Base64"),
        "\
[`Base64`] holds bytes that are Base64 in JSON.
",
    ),
    (
        Condition::Shown("BigInteger"),
        "\
[`BigInteger`] is an integer of any size; a text that is none is a [`ParseBigIntegerError`].
",
    ),
];

const STREAM: Page = &[
    (
        Condition::Always,
        "\
Replies that are read while they arrive.

Any call can hand over its body piece by piece: `send_streaming` of [`Call`](super::Call) gives
an [`Opening`], and that, when it is awaited, a [`Response`](super::Response) with a
[`ByteStream`] once the headers of the reply are there. From then on the time limit of the call
no longer counts; a stream has an idle timeout, which says how long it may be silent. What goes
wrong on the way is a [`StreamError`], after which a stream has ended unless it is about one
item: one that could not be decoded ([`ItemFailure`]), or has too many nodes.
",
    ),
    (
        Condition::Shown("StreamCall"),
        "\
Operations of which the document says that they give a stream begin a [`StreamCall`].
",
    ),
    (
        Condition::Always,
        "\
[`ServerEvents`] are the events of `text/event-stream`, each of them a [`ServerEvent`].
",
    ),
    (
        Condition::Always,
        "\
[`JsonLines`] are JSON texts one after the other.
",
    ),
    (
        Condition::Always,
        "\
A stream of which the document says nothing is read the same ways:
[`into_events`](ByteStream::into_events) takes the bytes for events with JSON,
[`into_text_events`](ByteStream::into_text_events) for events with any text, and
[`into_lines`](ByteStream::into_lines) for JSON texts.
",
    ),
    (Condition::Always, include_str!("stream.md")),
];

const TRANSPORT: Page = &[
    (Condition::Always, include_str!("transport.md")),
    (
        Condition::Calling,
        "The [front page](super#testing) has one for tests, which answers everything alike.\n",
    ),
    (Condition::Always, include_str!("transport_examples.md")),
];
