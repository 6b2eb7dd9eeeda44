//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, Place, UrlPart};

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://{a}.example.com`.
    AExampleCom19B6 {
        /// Labels of a host.
        ///
        /// Usually `""`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom1DAC {
        /// Labels of a host.
        ///
        /// Usually `""`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom1CA6 {
        /// Labels of a host.
        ///
        /// Usually `b`.
        a: String,
    },
    /// `https://{a}.example.com`.
    AExampleCom3F43 {
        /// Labels of a host.
        ///
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
        server_url::join(&self.parts())
    }

    /// The base URL in parts, with what each variable may hold.
    pub(super) fn parts(&self) -> Vec<UrlPart<'_>> {
        match self {
            Self::AExampleCom19B6 { a } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("a", a, Place::Labels),
                UrlPart::Text(".example.com"),
            ]),
            Self::AExampleCom1DAC { a } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("a", a, Place::Labels),
                UrlPart::Text(".example.com"),
            ]),
            Self::AExampleCom1CA6 { a } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("a", a, Place::Labels),
                UrlPart::Text(".example.com"),
            ]),
            Self::AExampleCom3F43 { a } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("a", a, Place::Labels),
                UrlPart::Text(".example.com"),
            ]),
            Self::AExampleCom923B { a } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Listed("a", a, &["a"]),
                UrlPart::Text(".example.com"),
            ]),
        }
    }
}
