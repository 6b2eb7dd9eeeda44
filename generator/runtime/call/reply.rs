//! A reply that was read to its end, and the ways to decode it.

use std::convert::Infallible;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::super::body::media_type::is_json;
use super::super::deadline::Waiting;
use super::super::error::decode::{Stop, readable};
use super::super::json::Tape;
use super::super::json::bounds::Bounds;
use super::super::model::{self, Decode, DecodeError};
use super::super::secret::names::is_secret;
use super::status::{Status, best};

/// The characters of a message that an error shows at most.
const LONGEST_MESSAGE: usize = 200;

/// The properties that hold a text for people in the errors of most servers (RFC 9457, RFC 6749).
pub(crate) const MESSAGES: &[&str] = &["message", "detail", "title", "error_description"];

/// A reply as it came, read to its end.
#[derive(Clone)]
pub struct Reply {
    pub(crate) head: Head,
    body: Bytes,
}

/// What a reply says before its body.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The operation that it is a reply to.
    pub(crate) operation: &'static str,
    /// The properties of an error body that may hold a text for people, the likeliest first.
    pub(crate) messages: &'static [&'static str],
    /// The statuses of errors whose bodies are not described.
    pub(crate) undescribed: &'static [Status],
    /// Whether the body is to be kept when it has been decoded.
    pub(crate) keeps_raw: bool,
    /// The time limit of the call.
    pub(crate) time_limit: Duration,
    /// The bounds for the reading of JSON in the body.
    pub(crate) bounds: Bounds,
}

impl Reply {
    pub(crate) fn new(head: Head, body: Bytes) -> Self {
        Self { head, body }
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The media type of the body without parameters, as `application/json`.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        let text = self.head.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        text.split(';').next().map(str::trim)
    }

    /// The name of the operation that this is a reply to.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.head.operation
    }

    /// Stops decoding the body once nobody waits for it.
    pub(crate) fn end_with(&mut self, waiting: Waiting) {
        self.head.bounds = self.head.bounds.or_given_up(waiting);
    }

    pub(crate) fn into_parts(self) -> (Head, Bytes) {
        (self.head, self.body)
    }

    /// Whether the document says what is in the body of an error with this status, so that it is known what in it is secret.
    pub(crate) fn is_described(&self, keys: &[Status]) -> bool {
        let status = self.status();
        let fit = best(keys, status);
        fit == 0 || best(self.head.undescribed, status) < fit
    }

    /// The text for people in a body that describes an error, in one line of at most 200 characters.
    pub(crate) fn message(&self) -> Option<String> {
        let tape = Tape::parse_within(&self.body, &self.head.bounds).ok()?;
        let object = tape.root().as_object()?;
        let texts = self.head.messages.iter().filter(|name| !is_secret(name));
        let mut texts = texts.filter_map(|name| object.get(name)?.as_str());
        let text = texts.find(|text| !text.trim().is_empty())?;
        Some(readable(text.trim(), LONGEST_MESSAGE))
    }

    /// Whether the body, which cannot be decoded for `error`, claims to be what the document promises: one of the media types
    /// in `accept`, or JSON, which all is that is decoded and not in that list.
    pub(crate) fn claims(&self, accept: &str, error: &DecodeError) -> bool {
        let is_promised = match self.media_type() {
            Some(media_type) => {
                let mut accepted = accept.split(',').map(str::trim);
                is_json(media_type) || accepted.any(|one| one.eq_ignore_ascii_case(media_type))
            }
            None => !error.is_syntax(),
        };
        is_promised && !self.body.is_empty()
    }
}

/// Decodes JSON. Where the document leaves the type open, a body that is no JSON is its text; where it promises an array or a
/// map, null is an empty one.
///
/// # Errors
///
/// If the body is not JSON, or not a `T`.
pub fn json<T: Decode>(reply: &Reply) -> Result<T, DecodeError> {
    let error = match Tape::parse_within(&reply.body, &reply.head.bounds) {
        Ok(tape) => return tape.read_in_time(|json| json.or_empty()),
        Err(error) if error.stop().is_some() => return Err(error),
        Err(error) => error,
    };
    let text = std::str::from_utf8(&reply.body).ok();
    text.and_then(T::from_text).ok_or(error)
}

/// Decodes text, which has to be UTF-8. A body that comes as JSON and is one string is that string.
///
/// # Errors
///
/// If the body is not UTF-8.
pub fn text(reply: &Reply) -> Result<String, DecodeError> {
    if reply.media_type().is_some_and(is_json) {
        match model::from_slice_within(&reply.body, &reply.head.bounds) {
            Err(error) if error.stop() != Some(Stop::Late) => {}
            done => return done,
        }
    }
    match std::str::from_utf8(&reply.body) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(DecodeError::new(
            "UTF-8 text",
            format!("other bytes at {}", error.valid_up_to()),
        )),
    }
}

/// Decodes text that is a value of another type than a string: a UUID, a time, a number, a boolean. Blanks around it do not
/// count.
///
/// # Errors
///
/// If the body is not UTF-8, or not a `T`.
pub fn parsed<T: Decode>(reply: &Reply) -> Result<T, DecodeError> {
    Tape::of_text(text(reply)?.trim()).read(T::decode)
}

/// Decodes text as it is, as [`text`] does, into something that hides it.
///
/// # Errors
///
/// If the body is not UTF-8.
pub fn hidden_text<T: From<String>>(reply: &Reply) -> Result<T, DecodeError> {
    text(reply).map(T::from)
}

/// Takes the body as it is.
///
/// # Errors
///
/// None.
pub fn bytes(reply: &Reply) -> Result<Bytes, DecodeError> {
    Ok(reply.body.clone())
}

/// Takes the body as it is, into something that hides it.
///
/// # Errors
///
/// None.
pub fn hidden_bytes<T: From<Bytes>>(reply: &Reply) -> Result<T, DecodeError> {
    bytes(reply).map(T::from)
}

/// Takes no notice of the body.
///
/// # Errors
///
/// None.
pub fn empty(_: &Reply) -> Result<(), DecodeError> {
    Ok(())
}

/// Decodes nothing: for operations of which no error is documented.
///
/// # Errors
///
/// Always.
pub fn never(_: &Reply) -> Result<Infallible, DecodeError> {
    Err(DecodeError::new("no such reply", "one"))
}

/// Why a reply is not decoded whose status is none of those that the document lists.
#[must_use]
pub fn unlisted(reply: &Reply) -> DecodeError {
    let found = format!("status {}", reply.status().as_u16());
    DecodeError::new("a status that the document lists", found)
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({:?}, {} bytes)", self.head, self.body.len())
    }
}

/// Shows the names of the headers only, for their values may be secret.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, headers ", self.status.as_u16())?;
        f.debug_list()
            .entries(self.headers.keys().map(|name| name.as_str()))
            .finish()
    }
}
