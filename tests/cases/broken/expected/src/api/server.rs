//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://{a}.example.com`.
    AExampleCom19B6 {
        /// Usually `""`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom1DAC {
        /// Usually `""`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom1CA6 {
        /// Usually `b`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom3F43 {
        /// Usually `b`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom923B {
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
            Self::AExampleCom19B6 { a } => ["https://", a.as_str(), ".example.com"].concat(),
            Self::AExampleCom1DAC { a } => ["https://", a.as_str(), ".example.com"].concat(),
            Self::AExampleCom1CA6 { a } => ["https://", a.as_str(), ".example.com"].concat(),
            Self::AExampleCom3F43 { a } => ["https://", a.as_str(), ".example.com"].concat(),
            Self::AExampleCom923B { a } => ["https://", a.as_str(), ".example.com"].concat(),
        }
    }
}
