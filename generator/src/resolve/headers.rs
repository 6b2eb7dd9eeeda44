//! Headers that are no parameters, although documents list them.

/// Clients refuse to set the same headers, so that the list is that of the runtime.
#[path = "../../runtime/transport/headers.rs"]
mod transport_headers;

use transport_headers::TRANSPORT_HEADERS;

/// Why a header is no parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NoParameter {
    /// Other parts of the document describe it (OpenAPI 3.0.3, Parameter Object).
    Described,
    /// It says how a message is sent on one connection, and where it goes (RFC 9110 sections 7.2 and
    /// 7.6.1): the client sends what HTTP needs.
    OfTheTransport,
}

/// Headers that other parts of the document describe, in lower case.
const DESCRIBED: &[&str] = &["accept", "authorization", "content-type"];

/// Says why a header is no parameter; None if it can be one.
pub(crate) fn why_no_parameter(name: &str) -> Option<NoParameter> {
    let is_in = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if is_in(DESCRIBED) {
        return Some(NoParameter::Described);
    }
    is_in(TRANSPORT_HEADERS).then_some(NoParameter::OfTheTransport)
}
