//! Types of `bytes`.

use http::HeaderMap;

use super::super::runtime;
use super::Pw;

use self::runtime::parameter::header_value::read;
use self::runtime::secret::Secret;

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BytesHeaders {
    pub x_key: Option<Pw>,
    pub x_keys: Option<Vec<Pw>>,
    pub x_number: Option<Secret<i64>>,
    pub x_text: Option<Pw>,
    pub set_cookie: Option<Vec<Secret<String>>>,
}

impl BytesHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            x_key: read(headers, "X-Key"),
            x_keys: read(headers, "X-Keys"),
            x_number: read(headers, "X-Number"),
            x_text: read(headers, "X-Text"),
            set_cookie: read(headers, "Set-Cookie"),
        }
    }
}
