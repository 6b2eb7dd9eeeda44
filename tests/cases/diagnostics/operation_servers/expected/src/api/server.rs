//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.example.com`.
    ApiExampleCom,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::ApiExampleCom => "https://api.example.com".to_owned(),
        }
    }
}
