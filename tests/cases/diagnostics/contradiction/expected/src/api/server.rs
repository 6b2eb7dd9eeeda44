//! The servers that the document names.

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://{region}.example.com`.
    RegionExampleCom {
        /// Values: `us`, `ap`.
        ///
        /// Usually `eu`.
        region: String,
        /// Usually `x`.
        unused: String,
    },
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        match self {
            Self::RegionExampleCom { region, unused: _ } => {
                ["https://", region.as_str(), ".example.com"].concat()
            }
        }
    }
}
