//! The methods of requests.

use std::sync::Arc;

/// The method of a request (RFC 9110 section 9.1), in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// `DELETE`.
    Delete,
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `PATCH`.
    Patch,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// `TRACE`.
    Trace,
    /// Any other one by its name, in which case counts.
    Other(Arc<str>),
}

impl Method {
    /// Reads the key of a path item that stands for a method, or else the name of one. None: it can
    /// be neither.
    pub(crate) fn read(key: &str) -> Option<Self> {
        Some(match key {
            "delete" => Self::Delete,
            "get" => Self::Get,
            "head" => Self::Head,
            "options" => Self::Options,
            "patch" => Self::Patch,
            "post" => Self::Post,
            "put" => Self::Put,
            "trace" => Self::Trace,
            name => return is_token(name).then(|| Self::Other(Arc::from(name))),
        })
    }

    /// The method as in a request line.
    pub fn name(&self) -> &str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Trace => "TRACE",
            Self::Other(name) => name,
        }
    }

    /// The key of a path item that stands for it. Those without one are listed by their names.
    pub fn key(&self) -> &str {
        match self {
            Self::Delete => "delete",
            Self::Get => "get",
            Self::Head => "head",
            Self::Options => "options",
            Self::Patch => "patch",
            Self::Post => "post",
            Self::Put => "put",
            Self::Trace => "trace",
            Self::Other(name) => name,
        }
    }

    /// Whether path items have a key for it.
    pub(crate) fn has_key(&self) -> bool {
        !matches!(self, Self::Other(_))
    }
}

/// Whether a text is a token (RFC 9110 section 5.6.2), as the names of methods and headers are.
pub(crate) fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

#[cfg(test)]
mod tests;
