//! Headers that are no parameters, although documents list them.

/// Why a header is no parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NoParameter {
    /// Other parts of the document describe it (OpenAPI 3.0.3, Parameter Object).
    Described,
    /// It says how a message is sent on one connection, and where it goes (RFC 9110 sections 7.2 and
    /// 7.6.1): the client sends what HTTP needs.
    OfTheTransport,
}

/// Header names that are no parameters, in lower case.
const NO_PARAMETERS: &[(&str, NoParameter)] = &[
    ("accept", NoParameter::Described),
    ("authorization", NoParameter::Described),
    ("content-type", NoParameter::Described),
    ("connection", NoParameter::OfTheTransport),
    ("content-length", NoParameter::OfTheTransport),
    ("host", NoParameter::OfTheTransport),
    ("keep-alive", NoParameter::OfTheTransport),
    ("proxy-connection", NoParameter::OfTheTransport),
    ("te", NoParameter::OfTheTransport),
    ("trailer", NoParameter::OfTheTransport),
    ("transfer-encoding", NoParameter::OfTheTransport),
    ("upgrade", NoParameter::OfTheTransport),
];

/// Says why a header is no parameter; None if it can be one.
pub(crate) fn why_no_parameter(name: &str) -> Option<NoParameter> {
    let known = NO_PARAMETERS.iter();
    let mut known = known.filter(|(known, _)| known.eq_ignore_ascii_case(name));
    known.next().map(|(_, why)| *why)
}
