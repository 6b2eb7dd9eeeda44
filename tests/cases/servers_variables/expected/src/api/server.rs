//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, Place, UrlPart};

/// A server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// Root
    ///
    /// `{apiRoot}/nf/v1`.
    Root {
        /// An absolute URL.
        ///
        /// Usually `https://example.com`.
        api_root: String,
    },
    /// Address
    ///
    /// `{scheme}://{address}:{port}/v1`.
    Address {
        /// Values: `https`, `http`.
        ///
        /// Usually `https`.
        scheme: String,
        /// A host.
        ///
        /// Usually `127.0.0.1`.
        address: String,
        /// A number from 0 to 65535.
        ///
        /// Usually `4646`.
        port: String,
    },
    /// Server
    ///
    /// `http{s}://{server}/api`.
    Server {
        /// `http` or `https`, or what makes one of them.
        ///
        /// Usually `s`.
        s: String,
        /// A host, or a host and a port.
        ///
        /// Usually `localhost:8080`.
        server: String,
    },
    /// Labels
    ///
    /// `https://{account}.{region}{env}.example.com/{stage}/{version}`.
    Labels {
        /// Labels of a host.
        ///
        /// Usually `a`.
        account: String,
        /// Labels of a host.
        ///
        /// Usually `eu`.
        region: String,
        /// Labels of a host.
        ///
        /// Usually `""`.
        env: String,
        /// Usually `prod`.
        stage: String,
        /// Usually `""`.
        version: String,
    },
    /// Base path
    ///
    /// `https://{user}@example.com{basePath}`.
    BasePath {
        /// Usually `u`.
        user: String,
        /// Empty, or a path that begins with `/`.
        ///
        /// Usually `/v2`.
        base_path: String,
    },
    /// Relative
    ///
    /// `/{tenant}/{a}{b}`.
    Relative {
        /// Usually `t`.
        tenant: String,
        /// Usually `a`.
        a: String,
        /// Usually `b`.
        b: String,
    },
    /// Leading
    ///
    /// `{basePath}`.
    Leading {
        /// Empty, or a path that begins with `/`.
        ///
        /// Usually `/api`.
        base_path: String,
    },
    /// Odd
    ///
    /// `https://{host}:{port}/{path}`.
    Odd {
        /// A host.
        ///
        /// Usually `h/`.
        host: String,
        /// A number from 0 to 65535.
        ///
        /// Usually `443`.
        port: String,
        /// Usually `p`.
        path: String,
    },
    /// Listed
    ///
    /// `https://h/{env}`.
    Listed {
        /// Values: `a`, `b`.
        ///
        /// Usually `../x`.
        env: String,
    },
    /// Glued
    ///
    /// `{base}api/v3`.
    Glued {
        /// An absolute URL.
        ///
        /// Usually `https://example.com/`.
        base: String,
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
            Self::Root { api_root } => Vec::from([
                UrlPart::Free("apiRoot", api_root, Place::Root),
                UrlPart::Text("/nf/v1"),
            ]),
            Self::Address {
                scheme,
                address,
                port,
            } => Vec::from([
                UrlPart::Listed("scheme", scheme, &["https", "http"]),
                UrlPart::Text("://"),
                UrlPart::Free("address", address, Place::Host),
                UrlPart::Text(":"),
                UrlPart::Free("port", port, Place::Port),
                UrlPart::Text("/v1"),
            ]),
            Self::Server { s, server } => Vec::from([
                UrlPart::Text("http"),
                UrlPart::Free("s", s, Place::Scheme),
                UrlPart::Text("://"),
                UrlPart::Free("server", server, Place::Authority),
                UrlPart::Text("/api"),
            ]),
            Self::Labels {
                account,
                region,
                env,
                stage,
                version,
            } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("account", account, Place::Labels),
                UrlPart::Text("."),
                UrlPart::Free("region", region, Place::Labels),
                UrlPart::Free("env", env, Place::Labels),
                UrlPart::Text(".example.com/"),
                UrlPart::Free("stage", stage, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("version", version, Place::OptionalPath),
            ]),
            Self::BasePath { user, base_path } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("user", user, Place::UserInfo),
                UrlPart::Text("@example.com"),
                UrlPart::Free("basePath", base_path, Place::Tail),
            ]),
            Self::Relative { tenant, a, b } => Vec::from([
                UrlPart::Text("/"),
                UrlPart::Free("tenant", tenant, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("a", a, Place::Path),
                UrlPart::Free("b", b, Place::Path),
            ]),
            Self::Leading { base_path } => {
                Vec::from([UrlPart::Free("basePath", base_path, Place::Tail)])
            }
            Self::Odd { host, port, path } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("host", host, Place::Host),
                UrlPart::Text(":"),
                UrlPart::Free("port", port, Place::Port),
                UrlPart::Text("/"),
                UrlPart::Free("path", path, Place::Path),
            ]),
            Self::Listed { env } => Vec::from([
                UrlPart::Text("https://h/"),
                UrlPart::Listed("env", env, &["a", "b"]),
            ]),
            Self::Glued { base } => Vec::from([
                UrlPart::Free("base", base, Place::Root),
                UrlPart::Text("api/v3"),
            ]),
        }
    }
}
