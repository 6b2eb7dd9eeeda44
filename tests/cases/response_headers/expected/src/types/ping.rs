//! Types of `ping`.

use chrono::{DateTime, FixedOffset};
use http::HeaderMap;

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;
use self::runtime::parameter::header_value::{read, read_json};
use self::runtime::secret::Secret;

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PingHeaders {
    /// Calls left.
    ///
    /// Always there.
    pub x_rate_limit: Option<i64>,
    pub x_shared: Option<String>,
    /// Example: `"2026-01-01T00:00:00Z"`.
    pub x_reset: Option<DateTime<FixedOffset>>,
    pub x_mode: Option<PingHeadersXMode>,
    pub x_exact: Option<f64>,
    pub x_flag: Option<bool>,
    pub allow: Option<Vec<String>>,
    pub x_numbers: Option<Vec<i64>>,
    pub x_pairs: Option<PingHeadersXPairs>,
    pub x_plain_pairs: Option<PingHeadersXPlainPairs>,
    pub set_cookie: Option<Vec<String>>,
    pub x_json: Option<PingHeadersXJson>,
    /// Nothing more is said of it.
    pub x_plain: Option<String>,
    pub x_blank: Option<String>,
    pub x_token: Option<Secret<String>>,
    pub retry_after: Option<i64>,
}

impl PingHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            x_rate_limit: read(headers, "X-Rate-Limit"),
            x_shared: read(headers, "X-Shared"),
            x_reset: read(headers, "X-Reset"),
            x_mode: read(headers, "X-Mode"),
            x_exact: read(headers, "X-Exact"),
            x_flag: read(headers, "X-Flag"),
            allow: read(headers, "Allow"),
            x_numbers: read(headers, "X-Numbers"),
            x_pairs: read(headers, "X-Pairs"),
            x_plain_pairs: read(headers, "X-Plain-Pairs"),
            set_cookie: read(headers, "Set-Cookie"),
            x_json: read_json(headers, "X-Json"),
            x_plain: read(headers, "X-Plain"),
            x_blank: read(headers, "X-Blank"),
            x_token: read(headers, "X-Token"),
            retry_after: read(headers, "Retry-After"),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PingHeadersXMode {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    PingHeadersXMode {
        Fast => "fast",
        Slow => "slow",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PingHeadersXPairs {
    pub a: Option<i64>,
    pub b: Option<String>,
}

impl PingHeadersXPairs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    PingHeadersXPairs {
        a: optional("a"),
        b: optional("b"),
    }
}

pub type PingHeadersXPlainPairs = PingHeadersXPairs;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PingHeadersXJson {
    pub a: Option<String>,
}

impl PingHeadersXJson {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    PingHeadersXJson {
        a: optional("a"),
    }
}
