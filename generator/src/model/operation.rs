//! Operations and security schemes.

use super::{
    Docs, GroupId, Parameter, ParameterCoding, ParameterIn, SchemeId, StatusMatch, Stream, Type,
    TypeId, WireName,
};
use crate::method::Method;

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Whose file it goes into.
    pub group: GroupId,
    /// The words that its name is made of: the `operationId` without the end that FastAPI adds to a
    /// name, or the method and the path.
    pub words: String,
    /// The `operationId`, if there is one that can be a name.
    pub id: Option<String>,
    /// The method.
    pub method: CallMethod,
    /// The path template, as in the document.
    pub path: String,
    /// The path template as it is sent, with the names of parameters in braces.
    pub template: String,
    /// The URL of its own server, if it has one that is not the client's.
    pub server: Option<String>,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Parameters: those of the path in the order of the template, then the others in document order.
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// Further bodies that can be sent in its place, each by a method of its own.
    pub further: Vec<FurtherBody>,
    /// Alternatives of schemes that go together. None at all: nothing is sent.
    pub security: Vec<Vec<SchemeId>>,
    /// The headers of the replies, of whatever status.
    pub headers: Option<TypeId>,
    /// What a success looks like.
    pub success: Outcome,
    /// Further ways to get a success: as it comes, one of each kind at most.
    pub streams: Vec<Stream>,
    /// What a documented failure looks like.
    pub failure: Outcome,
    /// Media types for the `Accept` header.
    pub accept: Vec<String>,
    /// Requests that the API sends because of this operation.
    pub callbacks: Webhooks,
}

impl Operation {
    /// Whether the document names it, by an `operationId`.
    pub fn is_named(&self) -> bool {
        self.id.is_some()
    }

    /// Returns the names that the document gives it: the `operationId`, and that without what
    /// FastAPI puts behind a name, also where it is not named so because of others.
    pub fn given_names(&self) -> impl Iterator<Item = &str> {
        let method = self.method.name().to_ascii_lowercase();
        let id = self.id.as_deref();
        let cut = id.and_then(|id| super::cut_made_end(id, &self.path, &method));
        id.into_iter().chain(cut)
    }

    /// Returns the operation as it is spoken of: `GET /cats`.
    pub fn request(&self) -> String {
        format!("{} {}", self.method.name(), self.path)
    }

    /// All bodies that can be sent.
    pub fn bodies(&self) -> impl Iterator<Item = &Body> {
        let further = self.further.iter().map(|further| &further.body);
        self.body.iter().chain(further)
    }
}

/// The methods of calls, for which HTTP libraries have constants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallMethod {
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// `DELETE`.
    Delete,
    /// `OPTIONS`.
    Options,
    /// `TRACE`.
    Trace,
    /// `PATCH`.
    Patch,
}

impl CallMethod {
    /// Returns the same method, if calls can have it.
    pub fn of(method: &Method) -> Option<Self> {
        match method {
            Method::Get => Some(Self::Get),
            Method::Head => Some(Self::Head),
            Method::Post => Some(Self::Post),
            Method::Put => Some(Self::Put),
            Method::Delete => Some(Self::Delete),
            Method::Options => Some(Self::Options),
            Method::Trace => Some(Self::Trace),
            Method::Patch => Some(Self::Patch),
            Method::Other(_) => None,
        }
    }

    /// The method as in a request line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
            Self::Patch => "PATCH",
        }
    }
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// The media type that is sent.
    pub content_type: String,
    /// How it is written.
    pub kind: BodyKind,
    /// Whether it must be given.
    pub required: bool,
    /// What the document says about it.
    pub docs: Docs,
    /// The first example beside it as JSON, if it is short.
    pub example: Option<String>,
}

/// A body that can be sent in place of the usual one.
#[derive(Debug)]
pub struct FurtherBody {
    /// What the name of its method is made of.
    pub words: String,
    /// The body, which the method always takes.
    pub body: Body,
}

/// How a request body is written.
#[derive(Debug)]
pub enum BodyKind {
    /// JSON.
    Json(Type),
    /// `multipart/form-data`, by a type of its own.
    Multipart(TypeId),
    /// `multipart/form-data`, put together part by part.
    Parts,
    /// `application/x-www-form-urlencoded`, with the properties that are written in another way than usual.
    UrlEncoded(Type, Vec<(WireName, ParameterCoding)>),
    /// Text.
    Text,
    /// Bytes, a file or a stream.
    Binary,
}

/// What replies of some statuses hold.
#[derive(Debug)]
pub struct Outcome {
    /// The statuses, each with what the document says about it.
    pub arms: Vec<Arm>,
    /// What is in the body.
    pub kind: OutcomeKind,
}

/// What is in the body of a reply.
#[derive(Debug)]
pub enum OutcomeKind {
    /// No reply of this kind is documented.
    Never,
    /// One kind of content for all statuses.
    Content(Content),
    /// An enum by status.
    ByStatus(TypeId),
    /// Items that are handed over as they come.
    Stream(Stream),
}

/// The content of a body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Type),
    /// Text.
    Text,
    /// Text that stands for a single value.
    Parsed(Type),
    /// Bytes.
    Binary,
    /// Bytes that are never shown.
    SecretBinary,
}

/// A documented reply.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Arm {
    /// The status.
    pub status: StatusMatch,
    /// What is in the body.
    pub content: Content,
    /// What the document says about it.
    pub docs: Docs,
    /// Its headers by name.
    pub headers: Vec<(WireName, Docs)>,
}

/// A security scheme.
#[derive(Debug)]
pub struct Scheme {
    /// The name of the component.
    pub name: String,
    /// What is sent where.
    pub kind: SchemeKind,
    /// What the document says about it.
    pub docs: Docs,
}

/// What a security scheme sends where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where the key goes.
        location: ParameterIn,
        /// The name of the parameter.
        parameter: WireName,
    },
    /// User and password (RFC 7617).
    Basic,
    /// A token (RFC 6750).
    Bearer,
}

/// Requests that the API sends.
#[derive(Debug)]
pub struct Webhooks {
    /// The requests in document order.
    pub requests: Vec<Webhook>,
    /// The enum of what they bring, unless they bring nothing.
    pub payload: Option<TypeId>,
}

/// A request that the API sends: a callback or a webhook.
#[derive(Debug)]
pub struct Webhook {
    /// The name of the callback or webhook.
    pub name: String,
    /// The runtime expression that says where a callback goes.
    pub expression: Option<String>,
    /// The method.
    pub method: Method,
    /// What the document says about it.
    pub docs: Docs,
    /// What it brings.
    pub payload: Content,
    /// What the document says about the payload.
    pub payload_docs: Docs,
    /// What the document says about its parameters.
    pub parameters: Vec<(WireName, Docs)>,
    /// How it can be answered.
    pub replies: Vec<Arm>,
}
