//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, Place, UrlPart};

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://{region}.example.com:{port}/v1/{stage}`.
    RegionExampleComPortV1Stage {
        /// Labels of a host.
        ///
        /// Usually `eu`.
        region: String,
        /// A number from 0 to 65535.
        ///
        /// Usually `443`.
        port: String,
        /// Usually `live`.
        stage: String,
    },
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> String {
        server_url::join(&self.parts())
    }

    /// The base URL in parts, with what each variable may hold.
    pub(super) fn parts(&self) -> Vec<UrlPart<'_>> {
        match self {
            Self::RegionExampleComPortV1Stage {
                region,
                port,
                stage,
            } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("region", region, Place::Labels),
                UrlPart::Text(".example.com:"),
                UrlPart::Free("port", port, Place::Port),
                UrlPart::Text("/v1/"),
                UrlPart::Free("stage", stage, Place::Path),
            ]),
        }
    }
}
