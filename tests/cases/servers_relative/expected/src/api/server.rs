//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, Place, UrlPart};

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `/api`.
    Api,
    /// `https://{host}:{port}`.
    HostPort {
        /// A host.
        ///
        /// Usually `h`.
        host: String,
        /// A number from 0 to 65535.
        ///
        /// Usually `""`.
        port: String,
    },
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        server_url::join(&self.parts())
    }

    /// The base URL in parts, with what each variable may hold.
    pub(super) fn parts(&self) -> Vec<UrlPart<'_>> {
        match self {
            Self::Api => Vec::from([UrlPart::Text("/api")]),
            Self::HostPort { host, port } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("host", host, Place::Host),
                UrlPart::Text(":"),
                UrlPart::Free("port", port, Place::Port),
            ]),
        }
    }
}
