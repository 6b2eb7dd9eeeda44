//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `/base`.
    Base,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::Base => "/base".to_owned(),
        }
    }
}
