//! Bodies of `multipart/form-data` (RFC 7578).

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::super::call::draft::Draft;
use super::super::error::kinds::ArgumentError;
use super::super::maybe_send::{BoxError, BoxFuture};
use super::super::model::{self, Encode};
use super::super::parameter::{Item, ParameterValue};
use super::file_part::FilePart;
use super::media_type::is_json;
use super::multipart_stream::{MultipartStream, Piece};
use super::payload::{Payload, PayloadSource};
use super::{Body, BodyStream};

/// A body of `multipart/form-data`, part by part.
#[derive(Clone, Debug, Default)]
pub struct Multipart {
    parts: Vec<Part>,
    /// The first part that cannot be sent, and why.
    problem: Option<(String, Cow<'static, str>)>,
}

#[derive(Clone)]
struct Part {
    name: String,
    /// What stands between the boundary and the empty line.
    headers: String,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    File(FilePart),
}

impl Multipart {
    /// A body without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part with a value as text, which has no `Content-Type`, as in HTML's forms.
    #[must_use]
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        let headers = disposition(name, None);
        self.part(name, headers, Content::Bytes(value.into().into()))
    }

    /// Adds a value as OpenAPI does unless told otherwise: a scalar as text, an object as JSON, each
    /// item of an array as a part of its own, and null not at all.
    #[must_use]
    pub fn value(self, name: &str, value: &dyn Encode) -> Self {
        let add = |form: Self, item: Item| match item.nested {
            Some(_) => form.typed(name, "application/json", item.text),
            None => form.text(name, item.text),
        };
        match ParameterValue::of(value) {
            Ok(ParameterValue::Nothing) => self,
            Ok(ParameterValue::Scalar(text)) => self.text(name, text),
            Ok(ParameterValue::List(items)) => items.into_iter().fold(self, add),
            Ok(ParameterValue::Object(_)) => self.json(name, value),
            Err(reason) => self.refuse(name, reason),
        }
    }

    /// Adds a value in a media type of the document's choice, or in the first that fits of several, which are separated by
    /// commas: as JSON if that says so, else as its text.
    #[must_use]
    pub fn encoded(self, name: &str, content_types: &str, value: &dyn Encode) -> Self {
        let listed = content_types.split(',').map(str::trim);
        let concrete = listed.filter(|one| !one.contains('*'));
        let (json, text): (Vec<&str>, Vec<&str>) = concrete.partition(|one| is_json(one));
        match (ParameterValue::of(value), text.first()) {
            (Ok(ParameterValue::Nothing), _) => self,
            (Ok(ParameterValue::Scalar(content)), Some(text)) => self.typed(name, text, content),
            (Ok(ParameterValue::Scalar(content)), None) if json.is_empty() => {
                self.text(name, content)
            }
            (Ok(_), text) => {
                let first = json.first().or(text);
                self.json_as(name, first.unwrap_or(&"application/json"), value)
            }
            (Err(reason), _) => self.refuse(name, reason),
        }
    }

    /// Adds a part with a value as JSON.
    #[must_use]
    pub fn json(self, name: &str, value: &dyn Encode) -> Self {
        self.json_as(name, "application/json", value)
    }

    fn json_as(self, name: &str, content_type: &str, value: &dyn Encode) -> Self {
        match model::to_request(value) {
            Ok(json) => self.typed(name, content_type, json),
            Err(reason) => self.refuse(name, reason),
        }
    }

    /// Adds a part with a media type, but without a file name.
    #[must_use]
    pub fn typed(self, name: &str, content_type: &str, content: impl Into<Bytes>) -> Self {
        let headers = with_type(disposition(name, None), content_type);
        self.part(name, headers, Content::Bytes(content.into()))
    }

    /// Adds a part with a file.
    #[must_use]
    pub fn file(self, name: &str, file: &FilePart) -> Self {
        self.file_of(name, "", file)
    }

    /// Adds a part with a file that is of one of these media types, which are separated by commas; the file may say which.
    #[must_use]
    pub fn file_of(self, name: &str, content_types: &str, file: &FilePart) -> Self {
        match file.media_type_among(content_types) {
            Ok(content_type) => {
                let headers = with_type(disposition(name, Some(file.name())), content_type);
                self.part(name, headers, Content::File(file.clone()))
            }
            Err(reason) => self.refuse(name, reason),
        }
    }

    /// Adds all parts of another body.
    #[must_use]
    pub fn append(mut self, other: &Self) -> Self {
        self.parts.extend_from_slice(&other.parts);
        self.problem = self.problem.or_else(|| other.problem.clone());
        self
    }

    /// Keeps the first mistake until the form is sent.
    fn refuse(mut self, name: &str, reason: impl Into<Cow<'static, str>>) -> Self {
        self.problem
            .get_or_insert_with(|| (name.to_owned(), reason.into()));
        self
    }

    fn part(mut self, name: &str, headers: String, content: Content) -> Self {
        self.parts.push(Part {
            name: name.to_owned(),
            headers,
            content,
        });
        self
    }
}

impl Draft {
    /// Sets a body of `multipart/form-data`.
    pub fn multipart_body(&mut self, body: Multipart) {
        let boundary: String = std::iter::repeat_with(fastrand::alphanumeric)
            .take(32)
            .collect();
        if body.parts.iter().any(|part| {
            part.headers
                .bytes()
                .any(|byte| byte < b' ' && byte != b'\r' && byte != b'\n')
        }) {
            self.refuse(ArgumentError::new(
                "body",
                "a part cannot have control characters in its headers",
            ));
        }
        if let Some((name, reason)) = body.problem {
            self.refuse(ArgumentError::new(name, reason));
        }
        let content_type = format!("multipart/form-data; boundary={boundary}");
        self.body(
            &content_type,
            Payload::source(Arc::new(Framed {
                boundary,
                parts: body.parts,
            })),
        );
    }
}

/// The parts with the boundary between them.
struct Framed {
    boundary: String,
    parts: Vec<Part>,
}

impl PayloadSource for Framed {
    fn is_replayable(&self) -> bool {
        self.parts.iter().all(|part| match &part.content {
            Content::Bytes(_) => true,
            Content::File(file) => file.is_replayable(),
        })
    }

    fn open(&self) -> BoxFuture<'_, Result<Body, BoxError>> {
        Box::pin(async move {
            let mut pieces = Vec::new();
            for part in &self.parts {
                let start = format!("--{}\r\n{}\r\n", self.boundary, part.headers);
                pieces.push(Piece::bytes(start));
                pieces.push(match &part.content {
                    Content::Bytes(bytes) => Piece::bytes(bytes.clone()),
                    Content::File(file) => Piece::file(file, &part.name).await?,
                });
                pieces.push(Piece::bytes("\r\n"));
            }
            pieces.push(Piece::bytes(format!("--{}--\r\n", self.boundary)));
            let length = pieces.iter().map(Piece::length).sum();
            Ok(Body::stream(
                BodyStream::new(MultipartStream::new(pieces)),
                length,
            ))
        })
    }
}

fn disposition(name: &str, file_name: Option<&str>) -> String {
    let mut header = format!("Content-Disposition: form-data; name=\"{}\"", escape(name));
    if let Some(file_name) = file_name {
        header.push_str(&format!("; filename=\"{}\"", escape(file_name)));
    }
    header.push_str("\r\n");
    header
}

fn with_type(headers: String, content_type: &str) -> String {
    // A line break would begin another header.
    let content_type = content_type.replace(['\r', '\n'], "");
    format!("{headers}Content-Type: {content_type}\r\n")
}

/// Escapes a name as HTML's forms do (section "Multipart form data"); the rest is sent as UTF-8. So
/// are backslashes at the end, for many receivers take the quote behind one for a part of the name.
fn escape(name: &str) -> String {
    let start = name.trim_end_matches('\\');
    let mut escaped = start
        .replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace('"', "%22");
    for _ in start.len()..name.len() {
        escaped.push_str("%5C");
    }
    escaped
}

/// Shows what the parts are, not what they hold.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Bytes(bytes) => {
                write!(f, "{:?}, {} bytes", self.headers.trim_end(), bytes.len())
            }
            Content::File(file) => write!(f, "{:?}, {file:?}", self.headers.trim_end()),
        }
    }
}
