//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `/api`.
    Api,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::Api => "/api".to_owned(),
        }
    }
}
