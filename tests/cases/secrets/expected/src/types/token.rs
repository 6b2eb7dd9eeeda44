//! Types of `Token`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::secret::Secret;

#[derive(Clone)]
#[non_exhaustive]
pub struct Token {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub value: Secret<String>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pin: Option<Secret<i64>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub key: Nullable<Secret<String>>,
    pub list: Option<Vec<Secret<String>>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub object: Option<Secret<TokenObject>>,
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub kind: Option<Secret<TokenKind>>,
}

impl Token {
    /// A `Token` with what is required.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Secret::new(value.into()),
            pin: None,
            key: Nullable::Absent,
            list: None,
            object: None,
            kind: None,
        }
    }
}

runtime::model::object! {
    Token {
        value: required("value"),
        pin: optional("pin"),
        key: optional_nullable("key"),
        list: optional("list"),
        object: optional("object"),
        kind: optional("kind"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenObject {
    pub a: Option<String>,
}

impl TokenObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    TokenObject {
        a: optional("a"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TokenKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    TokenKind {
        A => "a",
        B => "b",
    }
}
