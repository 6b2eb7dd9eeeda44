//! Types of `listCats headers`.

use http::HeaderMap;

use super::super::runtime::header_value::header;
use super::super::runtime::model::DecodeError;

/// The headers of the replies, each where a reply has it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCatsHeaders {
    pub link: Option<String>,
}

impl ListCatsHeaders {
    /// Reads the headers of a reply.
    ///
    /// # Errors
    ///
    /// If one of them is not what the document says.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Result<Self, DecodeError> {
        Ok(Self {
            link: header(headers, "Link")?,
        })
    }
}
