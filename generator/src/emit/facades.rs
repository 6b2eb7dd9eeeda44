//! The modules that show names of the runtime: `src/error.rs` and those like it.

use super::Package;
use super::examples::write_comment;
use super::guide::comment_line;
use super::library::lines;
use super::surface::{Place, Surface};

/// A page of documentation, and below it the names. Lines without a choice of layout, so that they
/// are written as text.
pub(super) fn facade(package: Package<'_>, place: Place) -> String {
    let surface = Surface::of(package.context);
    let library = package.library;
    let paragraphs = page(place).iter();
    let said = paragraphs.filter(|(module, _)| module.is_empty() || surface.has_module(module));
    let said: Vec<String> = said
        .map(|(_, paragraph)| paragraph.replace("LIBRARY", library))
        .collect();
    let mut head = String::new();
    let text = said.join("\n");
    let mut lines_left = text.lines();
    while let Some(line) = lines_left.next() {
        match line.starts_with("```") {
            true => {
                let code = lines_left.by_ref().take_while(|line| *line != "```");
                let code: Vec<&str> = code.collect();
                let path = place.name().map(|name| format!("::{name}"));
                let path = path.unwrap_or_default();
                head.push_str(&write_comment(library, &path, &code.join("\n")));
            }
            false => head.push_str(&comment_line(line)),
        }
    }
    format!("{head}\n{}", lines(&surface, place, "super::runtime"))
}

/// Paragraphs, each with the module of the runtime without which it is not said.
type Page = &'static [(&'static str, &'static str)];

fn page(place: Place) -> Page {
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

const AUTH: Page = &[(
    "",
    "\
Where credentials come from that change while a client is in use.

A token that stays the same is given to the [`ClientBuilder`](super::ClientBuilder) as it is.
For one that runs out, implement [`TokenSource`]: it is asked before each call, and may hand out
what it has kept until that has to be renewed.
",
)];

const BODY: Page = &[
    (
        "",
        "\
Bodies that are no JSON: bytes, streams of them, and what is made of parts.

[`Body`] is what a transport sends, and [`BodyStream`] bytes that come one piece after the
other, in either direction.
",
    ),
    (
        "body::file_part",
        "\
A file is a [`FilePart`](super::FilePart). One of bytes or of a path can be sent again when a
call is retried; one of a stream is sent once, so that a call with it is not retried.
",
    ),
    (
        "body::multipart",
        "\
[`Multipart`] is a body of the media type `multipart/form-data`. Calls make it of their
arguments; it is of use where the document leaves open which parts there are.
",
    ),
];

const ERROR: Page = &[(
    "",
    "\
What went wrong, in detail.

A call fails with an [`Error`](super::Error), and a client that cannot be built with a
[`BuildError`](super::BuildError). The variants of the former hold what is here:

* [`ArgumentError`] and [`MissingCredential`]: nothing was sent.
* [`TransportError`](super::transport::TransportError): there is no reply, or only a part of
  one.
* [`TimeLimitError`]: the reply did not come in time.
* [`StatusError`]: the server answered with an error, the body of which is decoded if it is what
  the document says.
* [`DecodeFailure`]: the body of a success is not what the document says. Its [`DecodeError`]
  tells where and why, and its [`Reply`] has the body as it came.
* [`BodyTooLarge`]: the body exceeds a limit of the client.

None of them shows a secret when it is printed.
",
)];

const JSON: Page = &[
    (
        "",
        "\
Types of the API as JSON outside of a call, and what stands in them for JSON that Rust has no
type for.

[`from_slice`] reads any of the types and [`to_vec`] writes it, by the rules of calls: what is
read need not be valid beyond its type, and nothing that the document does not name is lost. The
types implement serde's traits too; those are for other formats and for types of one's own
around them.

[`Masked`] writes a value with `***` in place of its secrets, for logs.

[`Decode`] and [`Encode`] are the traits below all of this, with which the types are emitted:
[`Json`], [`Object`] and [`Array`] are a document that was parsed, and a [`Sink`] takes what is
written.
",
    ),
    (
        "model::open_enum",
        "\
[`Unlisted`] and [`UnlistedInteger`] are values of enums that the document does not list.
",
    ),
    (
        "scalar::base64",
        "\
[`Base64`] holds bytes that are Base64 in JSON.
",
    ),
    (
        "scalar::big_integer",
        "\
[`BigInteger`] is an integer of any size.
",
    ),
];

const STREAM: Page = &[
    (
        "",
        "\
Replies that are read while they arrive.

Any call can hand over its body piece by piece: `send_streaming` of [`Call`](super::Call) gives
an [`Opening`], and that, when it is awaited, a [`ByteStream`] once the headers of the reply are
there. From then on the time limit of the call no longer counts; a stream has an idle timeout,
which says how long it may be silent. What goes wrong on the way is a [`StreamError`], after
which a stream has ended unless it is an item that could not be decoded ([`ItemFailure`]).
",
    ),
    (
        "stream::call",
        "\
Operations of which the document says that they give a stream begin a [`StreamCall`].
",
    ),
    (
        "stream::server_events",
        "\
[`ServerEvents`] are the events of `text/event-stream`, each of them a [`ServerEvent`].
",
    ),
    (
        "stream::json_lines",
        "\
[`JsonLines`] are JSON texts one after the other.
",
    ),
];

/// The code in it does what this crate never does, so it stands in a text of its own.
const TRANSPORT: Page = &[("", include_str!("facades/transport.md"))];
