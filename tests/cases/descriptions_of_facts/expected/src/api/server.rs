//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// ```text
    /// */
    /// ```
    ///
    /// `https://example.com`.
    ExampleCom,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::ExampleCom => "https://example.com".to_owned(),
        }
    }
}
