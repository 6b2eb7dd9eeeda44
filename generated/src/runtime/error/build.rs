//! Why a client cannot be built.

use std::error::Error;
use std::fmt;

use super::super::maybe_send::BoxError;
use super::decode::readable;

/// Why a client cannot be built.
#[derive(Debug)]
pub struct BuildError {
    kind: Kind,
    source: Option<BoxError>,
}

#[derive(Debug)]
enum Kind {
    BaseUrl(&'static str),
    RelativeServer(String),
    Variable {
        name: String,
        reason: &'static str,
    },
    Credential {
        scheme: &'static str,
        reason: &'static str,
    },
    Header {
        name: String,
        reason: &'static str,
    },
    Environment(&'static str),
    Transport,
    NoTransport,
}

impl BuildError {
    pub(crate) fn base_url(reason: &'static str) -> Self {
        Self {
            kind: Kind::BaseUrl(reason),
            source: None,
        }
    }

    pub(crate) fn relative_server(server: &str) -> Self {
        Self {
            kind: Kind::RelativeServer(server.to_owned()),
            source: None,
        }
    }

    pub(crate) fn variable(name: &str, reason: &'static str) -> Self {
        let name = name.to_owned();
        Self {
            kind: Kind::Variable { name, reason },
            source: None,
        }
    }

    pub(crate) fn credential(scheme: &'static str, reason: &'static str) -> Self {
        Self {
            kind: Kind::Credential { scheme, reason },
            source: None,
        }
    }

    pub(crate) fn header(name: &str, reason: &'static str) -> Self {
        let name = name.to_owned();
        Self {
            kind: Kind::Header { name, reason },
            source: None,
        }
    }

    pub(crate) fn environment(variable: &'static str) -> Self {
        Self {
            kind: Kind::Environment(variable),
            source: None,
        }
    }

    /// There is no transport to build the client with.
    #[must_use]
    pub fn no_transport() -> Self {
        Self {
            kind: Kind::NoTransport,
            source: None,
        }
    }

    /// The default transport cannot be made.
    pub fn transport(source: impl Into<BoxError>) -> Self {
        Self {
            kind: Kind::Transport,
            source: Some(source.into()),
        }
    }
}

/// Names what is wrong, never its value: URLs and headers may hold credentials.
impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::BaseUrl(reason) => write!(f, "the base URL {reason}"),
            Kind::RelativeServer(server) => write!(
                f,
                "the base URL is not set, and the document names the relative server `{}` only: \
                 give the rest with `ClientBuilder::base_url`",
                readable(server, usize::MAX)
            ),
            Kind::Variable { name, reason } => write!(
                f,
                "the variable `{}` of the server {reason}: give another value, or the whole URL \
                 with `ClientBuilder::base_url`",
                readable(name, usize::MAX)
            ),
            Kind::Credential { scheme, reason } => {
                let scheme = readable(scheme, usize::MAX);
                write!(f, "the credential of the security scheme `{scheme}` cannot be sent: {reason}")
            }
            Kind::Header { name, reason } => {
                let name = readable(name, usize::MAX);
                write!(f, "the default header `{name}` cannot be sent: {reason}")
            }
            Kind::Environment(variable) => write!(f, "the environment variable {variable} is not Unicode"),
            Kind::Transport => f.write_str("the HTTP transport cannot be set up"),
            Kind::NoTransport => f.write_str(
                "there is no transport: give one, or turn on the Cargo feature `hyper` (which is not for wasm32)",
            ),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
