//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// Production
    ///
    /// `https://api.anycheck.ai`.
    Production,
    /// Staging
    ///
    /// `https://staging-api.anycheck.ai`.
    Staging,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::Production => "https://api.anycheck.ai".to_owned(),
            Self::Staging => "https://staging-api.anycheck.ai".to_owned(),
        }
    }
}
