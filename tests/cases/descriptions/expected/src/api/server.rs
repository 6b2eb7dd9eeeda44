//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// \*/ `server` \<b>
    ///
    /// `https://example.com`.
    ServerB,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::ServerB => "https://example.com".to_owned(),
        }
    }
}
