//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://{region}.example.com/{version}`.
    RegionExampleComVersion {
        /// Usually `v1`.
        version: String,
        /// Usually `""`.
        region: String,
    },
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::RegionExampleComVersion { version, region } => [
                "https://",
                region.as_str(),
                ".example.com/",
                version.as_str(),
            ]
            .concat(),
        }
    }
}
