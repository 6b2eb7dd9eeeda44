//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, Place, UrlPart};

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
        /// A number from 0 to 65535.
        ///
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
        server_url::join(&self.parts())
    }

    /// The base URL in parts, with what each variable may hold.
    pub(super) fn parts(&self) -> Vec<UrlPart<'_>> {
        match self {
            Self::ProductionApiExampleComV1 => {
                Vec::from([UrlPart::Text("https://api.example.com/v1")])
            }
            Self::SandboxExampleComV1 => {
                Vec::from([UrlPart::Text("https://sandbox.example.com/v1")])
            }
            Self::RegionExampleComPortBasePath {
                region,
                port,
                base_path,
            } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Listed("region", region, &["eu", "us"]),
                UrlPart::Text(".example.com:"),
                UrlPart::Free("port", port, Place::Port),
                UrlPart::Text("/"),
                UrlPart::Free("basePath", base_path, Place::Path),
            ]),
            Self::ProductionRelative => Vec::from([UrlPart::Text("/relative")]),
        }
    }
}
