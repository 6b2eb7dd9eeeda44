//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://{a}.example.com`.
    AExampleCom {
        /// Usually `""`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom2 {
        /// Usually `""`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom3 {
        /// Usually `b`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom4 {
        /// Usually `b`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom5 {
        /// Values: `a`.
        ///
        /// Usually `""`.
        a: String,
    },
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::AExampleCom { a } => ["https://", a.as_str(), ".example.com"].concat(),
            Self::AExampleCom2 { a } => ["https://", a.as_str(), ".example.com"].concat(),
            Self::AExampleCom3 { a } => ["https://", a.as_str(), ".example.com"].concat(),
            Self::AExampleCom4 { a } => ["https://", a.as_str(), ".example.com"].concat(),
            Self::AExampleCom5 { a } => ["https://", a.as_str(), ".example.com"].concat(),
        }
    }
}
