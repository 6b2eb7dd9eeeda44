//! Types of `ping`.

use chrono::{DateTime, FixedOffset};
use http::HeaderMap;

use super::super::runtime;
use super::super::runtime::header_value::header;
use super::super::runtime::model::DecodeError;
use super::super::runtime::open_enum::Unlisted;
use super::super::runtime::secret::Secret;

/// The headers of the replies, each where a reply has it.
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
    pub x_json: Option<PingHeadersXJson>,
    /// Nothing more is said of it.
    pub x_plain: Option<String>,
    pub x_blank: Option<String>,
    pub x_token: Option<Secret<String>>,
    pub retry_after: Option<i64>,
}

impl PingHeaders {
    /// Reads the headers of a reply.
    ///
    /// # Errors
    ///
    /// If one of them is not what the document says.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Result<Self, DecodeError> {
        Ok(Self {
            x_rate_limit: header(headers, "X-Rate-Limit")?,
            x_shared: header(headers, "X-Shared")?,
            x_reset: header(headers, "X-Reset")?,
            x_mode: header(headers, "X-Mode")?,
            x_exact: header(headers, "X-Exact")?,
            x_flag: header(headers, "X-Flag")?,
            allow: header(headers, "Allow")?,
            x_numbers: header(headers, "X-Numbers")?,
            x_json: header(headers, "X-Json")?,
            x_plain: header(headers, "X-Plain")?,
            x_blank: header(headers, "X-Blank")?,
            x_token: header(headers, "X-Token")?,
            retry_after: header(headers, "Retry-After")?,
        })
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

runtime::open_enum::string_enum!(PingHeadersXMode {
    Fast => "fast",
    Slow => "slow",
});

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

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model_object::object!(PingHeadersXJson {
    a: optional("a"),
});
