//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// Production
    ///
    /// `https://api.example.com/v1`.
    ProductionApiExampleComV1,
    /// `https://sandbox.example.com/v1`.
    SandboxExampleComV1,
    /// A region of your choice, which has to be one of those that are listed here.
    ///
    /// `https://{region}.example.com:{port}/{basePath}`.
    RegionExampleComPortBasePath {
        /// Where the data is.
        ///
        /// Values: `eu`, `us`.
        ///
        /// Usually `eu`.
        region: String,
        /// Usually `443`.
        port: String,
        /// Usually `v1`.
        base_path: String,
    },
    /// Production
    ///
    /// `/relative`.
    ProductionRelative,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::ProductionApiExampleComV1 => "https://api.example.com/v1".to_owned(),
            Self::SandboxExampleComV1 => "https://sandbox.example.com/v1".to_owned(),
            Self::RegionExampleComPortBasePath {
                region,
                port,
                base_path,
            } => [
                "https://",
                region.as_str(),
                ".example.com:",
                port.as_str(),
                "/",
                base_path.as_str(),
            ]
            .concat(),
            Self::ProductionRelative => "/relative".to_owned(),
        }
    }
}
