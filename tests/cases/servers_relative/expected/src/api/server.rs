//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `/api`.
    Api,
    /// `https://{host}:{port}`.
    HostPort {
        /// Usually `h`.
        host: String,
        /// Usually `""`.
        port: String,
    },
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::Api => "/api".to_owned(),
            Self::HostPort { host, port } => {
                ["https://", host.as_str(), ":", port.as_str()].concat()
            }
        }
    }
}
