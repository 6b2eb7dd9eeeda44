//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, Place, UrlPart};

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://{region}.example.com/{version}`.
    RegionExampleComVersion {
        /// Usually `v1`.
        version: String,
        /// Labels of a host.
        ///
        /// Usually `""`.
        region: String,
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
            Self::RegionExampleComVersion { version, region } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("region", region, Place::Labels),
                UrlPart::Text(".example.com/"),
                UrlPart::Free("version", version, Place::Path),
            ]),
        }
    }
}
