//! The arguments of a call, encoded, until it is sent.

use std::fmt;
use std::time::Duration;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Method};

use super::super::auth::Security;
use super::super::body::payload::Payload;
use super::super::client::Core;
use super::super::deadline::Deadline;
use super::super::error::kinds::ArgumentError;
use super::super::model::{self, Encode};
use super::super::parameter::ParameterValue;
use super::super::parameter::escape::{Place, encode_query};
use super::super::parameter::header_field;
use super::super::parameter::style::Format;
use super::operation::{Finisher, Operation};
use super::retry::RetryPolicy;
use super::status::Status;

/// Why an array or an object without anything in it cannot be sent.
pub(crate) const EMPTY: &str = "it is empty, which cannot be written";

/// A call with its arguments, encoded, until it is sent.
pub struct Draft {
    pub(crate) core: Core,
    /// The name of the operation.
    pub(crate) name: &'static str,
    pub(crate) method: &'static Method,
    /// The path, with `{name}` for each parameter.
    pub(crate) template: &'static str,
    pub(crate) security: Security,
    /// The value of the `Accept` header.
    pub(crate) accept: &'static str,
    /// The statuses of successes.
    pub(crate) success: &'static [Status],
    /// The statuses of errors.
    pub(crate) failure: &'static [Status],
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(&'static str, String)>,
    /// The parameters of the query that are not described: names, and assignments as they are written.
    pub(crate) extra_query: Vec<(String, String)>,
    pub(crate) cookies: Vec<(&'static str, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) payload: Payload,
    pub(crate) timeout: Duration,
    /// When the time limit ends, once the call is sent.
    pub(crate) deadline: Deadline,
    pub(crate) max_body_nodes: u64,
    pub(crate) retry: RetryPolicy,
    pub(crate) idempotent: bool,
    pub(crate) follows_redirects: bool,
    pub(crate) without_credentials: bool,
    /// The way in which the next parameter is sent if it is an array or an object without anything in it.
    on_empty: Empty,
    /// The server of the operation, if the document names one.
    pub(crate) server: Option<&'static str>,
    /// The properties of an error body that may hold a text for people.
    pub(crate) messages: &'static [&'static str],
    /// The statuses of errors whose bodies are not described.
    pub(crate) undescribed: &'static [Status],
    /// Whether the body of a success is to be kept when it has been decoded.
    pub(crate) keeps_raw: bool,
    pub(crate) problem: Option<ArgumentError>,
    /// Makes a result of the reply where that takes long, once the call is sent.
    pub(crate) finisher: Option<Finisher>,
}

/// The way in which an array or an object without anything in it is sent, which RFC 6570 section 2.3 leaves undefined.
#[derive(Clone, Copy, Default)]
pub(crate) enum Empty {
    /// It is left out.
    #[default]
    Omitted,
    /// It is a bad argument.
    Refused,
    /// It is an empty value.
    Kept,
}

impl Draft {
    /// The draft of a call without arguments.
    pub(crate) fn of<T, E>(core: Core, operation: &'static Operation<T, E>) -> Box<Self> {
        let mut draft = Self::new(core, &operation.method);
        draft.name = operation.name;
        draft.template = operation.path;
        draft.security = operation.security;
        draft.accept = operation.accept;
        draft.success = operation.success.statuses;
        draft.failure = operation.failure.statuses;
        draft
    }

    /// Not generic, so that the most of it is compiled once for all operations.
    fn new(core: Core, method: &'static Method) -> Box<Self> {
        let shared = core.shared();
        Box::new(Self {
            path: Vec::new(),
            query: Vec::new(),
            extra_query: Vec::new(),
            cookies: Vec::new(),
            headers: HeaderMap::new(),
            payload: Payload::EMPTY,
            timeout: shared.timeout,
            deadline: Deadline::NONE,
            max_body_nodes: shared.max_body_nodes,
            retry: shared.retry.clone(),
            idempotent: method.is_idempotent(),
            follows_redirects: true,
            without_credentials: false,
            on_empty: Empty::Omitted,
            server: None,
            messages: shared.messages,
            undescribed: &[],
            keeps_raw: false,
            problem: None,
            finisher: None,
            core,
            name: "",
            method,
            template: "",
            security: &[],
            accept: "",
            success: &[],
            failure: &[],
        })
    }

    /// Refuses the next parameter if it is an array or an object without anything in it.
    pub fn not_empty(&mut self) -> &mut Self {
        self.on_empty = Empty::Refused;
        self
    }

    /// Sends the next parameter with an empty value if it is an array or an object without anything in it.
    pub fn or_empty(&mut self) -> &mut Self {
        self.on_empty = Empty::Kept;
        self
    }

    /// Sets a parameter of the path, the query or a cookie, in place of an earlier value.
    pub(crate) fn set_parameter(
        &mut self,
        place: Place,
        name: &'static str,
        format: Format,
        value: &ParameterValue,
    ) {
        let on_empty = std::mem::take(&mut self.on_empty);
        let empty = ParameterValue::Scalar(String::new());
        let value = match on_empty {
            _ if !value.is_empty() => value,
            Empty::Kept => &empty,
            // A path has no place for nothing.
            Empty::Omitted if place != Place::Path => value,
            Empty::Omitted | Empty::Refused => return self.refuse(ArgumentError::new(name, EMPTY)),
        };
        let written = match format.write(place, name, value, self.core.shared().nested) {
            Ok(written) => written,
            Err(reason) => return self.refuse(ArgumentError::new(name, reason)),
        };
        let list = match place {
            Place::Path => &mut self.path,
            Place::Query => &mut self.query,
            Place::Cookie => &mut self.cookies,
            Place::Header => return self.set_header_parameter(name, written),
            // The properties of a form are no parameters: see the module `form`.
            Place::Form => return,
        };
        let position = list.iter().position(|(given, _)| *given == name);
        match (position, written) {
            (Some(position), Some(written)) => list[position].1 = written,
            (Some(position), None) => _ = list.remove(position),
            (None, Some(written)) => list.push((name, written)),
            (None, None) if place == Place::Path => list.push((name, String::new())),
            (None, None) => {}
        }
    }

    fn set_header_parameter(&mut self, name: &'static str, written: Option<String>) {
        match written {
            Some(written) => self.header(name, written),
            None => _ = self.headers.remove(name),
        }
    }

    /// Adds a parameter that the document does not describe to the query.
    pub(crate) fn extra_query(&mut self, name: &str, value: &str) {
        let assignment = format!("{}={}", encode_query(name), encode_query(value));
        self.extra_query.push((name.to_owned(), assignment));
    }

    /// Sets a header, in place of an earlier value.
    pub(crate) fn header<V: TryInto<HeaderValue>>(&mut self, name: &str, value: V) {
        self.set_header(name, value.try_into().ok());
    }

    fn set_header(&mut self, name: &str, value: Option<HeaderValue>) {
        match header_field::check(name, value) {
            Ok((name, value)) => _ = self.headers.insert(name, value),
            Err(reason) => self.refuse(ArgumentError::new(name.to_owned(), reason)),
        }
    }

    /// Sets a body of text, bytes or a stream.
    pub fn body(&mut self, content_type: &str, body: impl Into<Payload>) {
        self.header(CONTENT_TYPE.as_str(), content_type);
        self.payload = body.into();
    }

    /// Sets a body of JSON, which is encoded here.
    pub fn json_body(&mut self, content_type: &str, body: &dyn Encode) {
        match model::to_request(body) {
            Ok(body) => self.body(content_type, body),
            Err(reason) => self.refuse(ArgumentError::new("body", reason)),
        }
    }

    /// Sets the server that the document names for this operation.
    pub fn server(&mut self, url: &'static str) {
        self.server = Some(url);
    }

    /// Sets which properties of an error body may hold a text for people, the likeliest first.
    pub fn messages(&mut self, properties: &'static [&'static str]) {
        self.messages = properties;
    }

    /// Sets the statuses of errors whose bodies the document does not describe, so that nothing of them is shown.
    pub fn undescribed(&mut self, statuses: &'static [Status]) {
        self.undescribed = statuses;
    }

    /// Keeps the first mistake until the call is sent.
    pub(crate) fn refuse(&mut self, problem: ArgumentError) {
        self.problem.get_or_insert(problem);
    }
}

/// Shows the operation, and how long the body is; the arguments may be secret.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.name)
            .field("method", &self.method)
            .field("path", &self.template)
            .field("payload", &self.payload)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
