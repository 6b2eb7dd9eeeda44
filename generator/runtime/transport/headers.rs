//! Headers that belong to the transport.

/// Headers that say how a message is sent on one connection, and where it goes (RFC 9110 sections
/// 7.2 and 7.6.1), in lower case: the transport sets those that HTTP needs.
pub(crate) const TRANSPORT_HEADERS: &[&str] = &[
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];
