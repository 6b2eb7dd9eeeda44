//! Types of `headers` of `listCats`.

use http::HeaderMap;

use super::super::runtime;

use self::runtime::parameter::header_value::read;

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCatsHeaders {
    pub link: Option<String>,
}

impl ListCatsHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            link: read(headers, "Link"),
        }
    }
}
