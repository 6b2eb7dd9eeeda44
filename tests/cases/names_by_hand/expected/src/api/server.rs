//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// Live
    ///
    /// `https://a.example`.
    Main,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::Main => "https://a.example".to_owned(),
        }
    }
}
