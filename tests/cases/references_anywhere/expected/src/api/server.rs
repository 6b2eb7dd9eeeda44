//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://example.org`.
    ExampleOrg,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::ExampleOrg => "https://example.org".to_owned(),
        }
    }
}
