//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, UrlPart};

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
        server_url::join(&self.parts())
    }

    /// The base URL in parts, with what each variable may hold.
    pub(super) fn parts(&self) -> Vec<UrlPart<'_>> {
        match self {
            Self::RegionExampleCom { region, unused: _ } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Listed("region", region, &["us", "ap"]),
                UrlPart::Text(".example.com"),
            ]),
        }
    }
}
