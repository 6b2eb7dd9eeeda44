//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://secrets.example`.
    SecretsExample,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::SecretsExample => "https://secrets.example".to_owned(),
        }
    }
}
