//! The methods of requests.

use std::sync::Arc;

/// The method of a request (RFC 9110 section 9.1), in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// One that path items have a key for, and calls can have.
    Known(CallMethod),
    /// Any other one by its name, in which case counts.
    Other(Arc<str>),
}

impl Method {
    /// Reads the key of a path item that stands for a method, or else the name of one. None: it can
    /// be neither.
    pub(crate) fn read(key: &str) -> Option<Self> {
        let mut known = CallMethod::ALL.into_iter();
        match known.find(|method| method.key() == key) {
            Some(method) => Some(Self::Known(method)),
            None => is_token(key).then(|| Self::Other(Arc::from(key))),
        }
    }

    /// The method as in a request line.
    pub fn name(&self) -> &str {
        match self {
            Self::Known(method) => method.name(),
            Self::Other(name) => name,
        }
    }

    /// The key of a path item that stands for it. Those without one are listed by their names.
    pub fn key(&self) -> &str {
        match self {
            Self::Known(method) => method.key(),
            Self::Other(name) => name,
        }
    }

    /// Whether path items have a key for it.
    pub(crate) fn has_key(&self) -> bool {
        matches!(self, Self::Known(_))
    }
}

/// The methods of calls, for which path items have keys and HTTP libraries constants, in the order
/// of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallMethod {
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
}

impl CallMethod {
    const ALL: [Self; 8] = [
        Self::Delete,
        Self::Get,
        Self::Head,
        Self::Options,
        Self::Patch,
        Self::Post,
        Self::Put,
        Self::Trace,
    ];

    /// The method as in a request line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Trace => "TRACE",
        }
    }

    /// The key of a path item that stands for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::Get => "get",
            Self::Head => "head",
            Self::Options => "options",
            Self::Patch => "patch",
            Self::Post => "post",
            Self::Put => "put",
            Self::Trace => "trace",
        }
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
