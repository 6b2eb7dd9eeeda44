//! The servers that the document names.

use super::super::runtime;

use self::runtime::client::server_url::{self, Place, UrlPart};

/// A server.
#[allow(clippy::large_enum_variant, reason = "a client has one server")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// Behind host
    ///
    /// `https://api.example.com{suffix}/v1`.
    BehindHost {
        /// Empty, or a path that begins with `/`.
        ///
        /// Usually `""`.
        suffix: String,
    },
    /// Behind port
    ///
    /// `https://h:8080{x}`.
    BehindPort {
        /// Empty, or a path that begins with `/`.
        ///
        /// Usually `""`.
        x: String,
    },
    /// End of host
    ///
    /// `https://api{region}/v1`.
    EndOfHost {
        /// Labels of a host.
        ///
        /// Usually `.example.com`.
        region: String,
    },
    /// Port with colon
    ///
    /// `https://h{port}{basePath}`.
    PortWithColon {
        /// Empty, or `:` and a number from 0 to 65535.
        ///
        /// Usually `:80`.
        port: String,
        /// Empty, or a path that begins with `/`.
        ///
        /// Usually `""`.
        base_path: String,
    },
    /// Origin
    ///
    /// `{host}:{port}/v1`.
    Origin {
        /// An absolute URL without a port and a path.
        ///
        /// Usually `https://h`.
        host: String,
        /// A number from 0 to 65535.
        ///
        /// Usually `80`.
        port: String,
    },
    /// Scheme with colon
    ///
    /// `{protocol}//{host}`.
    SchemeWithColon {
        /// `http` or `https`, or what makes one of them.
        ///
        /// Usually `https:`.
        protocol: String,
        /// A host, or a host and a port.
        ///
        /// Usually `h`.
        host: String,
    },
    /// Scheme with slashes
    ///
    /// `{protocol}{host}{base}`.
    SchemeWithSlashes {
        /// `http` or `https`, or what makes one of them.
        ///
        /// Usually `https://`.
        protocol: String,
        /// A host, or a host and a port.
        ///
        /// Usually `h`.
        host: String,
        /// Empty, or a path that begins with `/`.
        ///
        /// Usually `""`.
        base: String,
    },
    /// All
    ///
    /// `{protocol}://{host}:{port}/{basePath}`.
    All {
        /// `http` or `https`, or what makes one of them.
        ///
        /// Usually `https`.
        protocol: String,
        /// A host.
        ///
        /// Usually `h`.
        host: String,
        /// A number from 0 to 65535.
        ///
        /// Usually `443`.
        port: String,
        /// Usually `v1`.
        base_path: String,
    },
    /// Two
    ///
    /// `https://{a}{b}.example.com`.
    Two {
        /// Labels of a host.
        ///
        /// Usually `a`.
        a: String,
        /// Labels of a host.
        ///
        /// Usually `b`.
        b: String,
    },
    /// Joined
    ///
    /// `https://{a}-{b}.example.com`.
    Joined {
        /// Labels of a host.
        ///
        /// Usually `a`.
        a: String,
        /// Labels of a host.
        ///
        /// Usually `b`.
        b: String,
    },
    /// User info
    ///
    /// `https://{user}:{password}@{host}/`.
    UserInfo {
        /// Usually `u`.
        user: String,
        /// Usually `p`.
        password: String,
        /// A host, or a host and a port.
        ///
        /// Usually `h`.
        host: String,
    },
    /// Thrice
    ///
    /// `https://{a}.example.com:{a}/{a}`.
    Thrice {
        /// Labels of a host.
        ///
        /// A number from 0 to 65535.
        ///
        /// Usually `80`.
        a: String,
    },
    /// Odd names
    ///
    /// `https://h/{a b}/{ü}/{$x.y}/{type}`.
    OddNames {
        /// Usually `a`.
        a_b: String,
        /// Usually `b`.
        u: String,
        /// Usually `c`.
        x_y: String,
        /// Usually `d`.
        type_: String,
    },
    /// Address
    ///
    /// `https://[{ip}]:{port}/`.
    Address {
        /// Labels of a host.
        ///
        /// Usually `::1`.
        ip: String,
        /// A number from 0 to 65535.
        ///
        /// Usually `80`.
        port: String,
    },
    /// Address and port
    ///
    /// `https://[::1]{port}`.
    AddressAndPort {
        /// Empty, or `:` and a number from 0 to 65535.
        ///
        /// Usually `:80`.
        port: String,
    },
    /// Path in two
    ///
    /// `https://h{basePath}{version}`.
    PathInTwo {
        /// Empty, or a path that begins with `/`.
        ///
        /// Usually `/api/`.
        base_path: String,
        /// Usually `v1`.
        version: String,
    },
    /// Relative
    ///
    /// `/{base}/v1`.
    Relative {
        /// Usually `b`.
        base: String,
    },
    /// Root and path
    ///
    /// `{base}{x}`.
    RootAndPath {
        /// An absolute URL.
        ///
        /// Usually `https://h`.
        base: String,
        /// Empty, or a path that begins with `/`.
        ///
        /// Usually `""`.
        x: String,
    },
    /// Nothing
    ///
    /// `{base}`.
    Nothing {
        /// An absolute URL.
        ///
        /// Usually `""`.
        base: String,
    },
    /// No authority
    ///
    /// `https:/{p}`.
    NoAuthority {
        /// Usually `/h`.
        p: String,
    },
    /// Dot
    ///
    /// `https://h/.{p}`.
    Dot {
        /// Usually `a`.
        p: String,
    },
    /// Escape
    ///
    /// `https://h/%2{p}`.
    Escape {
        /// Usually `a`.
        p: String,
    },
    /// Listed
    ///
    /// `https://{host}/{stage}`.
    Listed {
        /// Values: `a.example`, `evil.example/`, `u@evil.example`, `x y`.
        ///
        /// Usually `a.example`.
        host: String,
        /// Values: `a`, `../x`, `?q`.
        ///
        /// Usually `a`.
        stage: String,
    },
    /// Listed scheme
    ///
    /// `{scheme}://h/{x}`.
    ListedScheme {
        /// Values: `https`, `ftp`, `https://i/..`.
        ///
        /// Usually `https`.
        scheme: String,
        /// Usually `x`.
        x: String,
    },
    /// Many
    ///
    /// `https://h/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}/{i}/{j}/{k}/{l}/{m}/{n}`.
    Many {
        /// Usually `a`.
        a: String,
        /// Usually `a`.
        b: String,
        /// Usually `a`.
        c: String,
        /// Usually `a`.
        d: String,
        /// Usually `a`.
        e: String,
        /// Usually `a`.
        f: String,
        /// Usually `a`.
        g: String,
        /// Usually `a`.
        h: String,
        /// Usually `a`.
        i: String,
        /// Usually `a`.
        j: String,
        /// Usually `a`.
        k: String,
        /// Usually `a`.
        l: String,
        /// Usually `a`.
        m: String,
        /// Usually `a`.
        n: String,
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
            Self::BehindHost { suffix } => Vec::from([
                UrlPart::Text("https://api.example.com"),
                UrlPart::Free("suffix", suffix, Place::Tail),
                UrlPart::Text("/v1"),
            ]),
            Self::BehindPort { x } => Vec::from([
                UrlPart::Text("https://h:8080"),
                UrlPart::Free("x", x, Place::Tail),
            ]),
            Self::EndOfHost { region } => Vec::from([
                UrlPart::Text("https://api"),
                UrlPart::Free("region", region, Place::Labels),
                UrlPart::Text("/v1"),
            ]),
            Self::PortWithColon { port, base_path } => Vec::from([
                UrlPart::Text("https://h"),
                UrlPart::Free("port", port, Place::OptionalPort),
                UrlPart::Free("basePath", base_path, Place::Tail),
            ]),
            Self::Origin { host, port } => Vec::from([
                UrlPart::Free("host", host, Place::Origin),
                UrlPart::Text(":"),
                UrlPart::Free("port", port, Place::Port),
                UrlPart::Text("/v1"),
            ]),
            Self::SchemeWithColon { protocol, host } => Vec::from([
                UrlPart::Free("protocol", protocol, Place::Scheme),
                UrlPart::Text("//"),
                UrlPart::Free("host", host, Place::Authority),
            ]),
            Self::SchemeWithSlashes {
                protocol,
                host,
                base,
            } => Vec::from([
                UrlPart::Free("protocol", protocol, Place::Scheme),
                UrlPart::Free("host", host, Place::Authority),
                UrlPart::Free("base", base, Place::Tail),
            ]),
            Self::All {
                protocol,
                host,
                port,
                base_path,
            } => Vec::from([
                UrlPart::Free("protocol", protocol, Place::Scheme),
                UrlPart::Text("://"),
                UrlPart::Free("host", host, Place::Host),
                UrlPart::Text(":"),
                UrlPart::Free("port", port, Place::Port),
                UrlPart::Text("/"),
                UrlPart::Free("basePath", base_path, Place::Path),
            ]),
            Self::Two { a, b } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("a", a, Place::Labels),
                UrlPart::Free("b", b, Place::Labels),
                UrlPart::Text(".example.com"),
            ]),
            Self::Joined { a, b } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("a", a, Place::Labels),
                UrlPart::Text("-"),
                UrlPart::Free("b", b, Place::Labels),
                UrlPart::Text(".example.com"),
            ]),
            Self::UserInfo {
                user,
                password,
                host,
            } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("user", user, Place::UserInfo),
                UrlPart::Text(":"),
                UrlPart::Free("password", password, Place::UserInfo),
                UrlPart::Text("@"),
                UrlPart::Free("host", host, Place::Authority),
                UrlPart::Text("/"),
            ]),
            Self::Thrice { a } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Free("a", a, Place::Labels),
                UrlPart::Text(".example.com:"),
                UrlPart::Free("a", a, Place::Port),
                UrlPart::Text("/"),
                UrlPart::Free("a", a, Place::Path),
            ]),
            Self::OddNames { a_b, u, x_y, type_ } => Vec::from([
                UrlPart::Text("https://h/"),
                UrlPart::Free("a b", a_b, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("ü", u, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("$x.y", x_y, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("type", type_, Place::Path),
            ]),
            Self::Address { ip, port } => Vec::from([
                UrlPart::Text("https://["),
                UrlPart::Free("ip", ip, Place::Labels),
                UrlPart::Text("]:"),
                UrlPart::Free("port", port, Place::Port),
                UrlPart::Text("/"),
            ]),
            Self::AddressAndPort { port } => Vec::from([
                UrlPart::Text("https://[::1]"),
                UrlPart::Free("port", port, Place::OptionalPort),
            ]),
            Self::PathInTwo { base_path, version } => Vec::from([
                UrlPart::Text("https://h"),
                UrlPart::Free("basePath", base_path, Place::Tail),
                UrlPart::Free("version", version, Place::Path),
            ]),
            Self::Relative { base } => Vec::from([
                UrlPart::Text("/"),
                UrlPart::Free("base", base, Place::Path),
                UrlPart::Text("/v1"),
            ]),
            Self::RootAndPath { base, x } => Vec::from([
                UrlPart::Free("base", base, Place::Root),
                UrlPart::Free("x", x, Place::Tail),
            ]),
            Self::Nothing { base } => Vec::from([UrlPart::Free("base", base, Place::Root)]),
            Self::NoAuthority { p } => {
                Vec::from([UrlPart::Text("https:/"), UrlPart::Free("p", p, Place::Path)])
            }
            Self::Dot { p } => Vec::from([
                UrlPart::Text("https://h/."),
                UrlPart::Free("p", p, Place::Path),
            ]),
            Self::Escape { p } => Vec::from([
                UrlPart::Text("https://h/%2"),
                UrlPart::Free("p", p, Place::Path),
            ]),
            Self::Listed { host, stage } => Vec::from([
                UrlPart::Text("https://"),
                UrlPart::Listed(
                    "host",
                    host,
                    &["a.example", "evil.example/", "u@evil.example", "x y"],
                ),
                UrlPart::Text("/"),
                UrlPart::Listed("stage", stage, &["a", "../x", "?q"]),
            ]),
            Self::ListedScheme { scheme, x } => Vec::from([
                UrlPart::Listed("scheme", scheme, &["https", "ftp", "https://i/.."]),
                UrlPart::Text("://h/"),
                UrlPart::Free("x", x, Place::Path),
            ]),
            Self::Many {
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j,
                k,
                l,
                m,
                n,
            } => Vec::from([
                UrlPart::Text("https://h/"),
                UrlPart::Free("a", a, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("b", b, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("c", c, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("d", d, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("e", e, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("f", f, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("g", g, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("h", h, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("i", i, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("j", j, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("k", k, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("l", l, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("m", m, Place::Path),
                UrlPart::Text("/"),
                UrlPart::Free("n", n, Place::Path),
            ]),
        }
    }
}
