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

    /// Sets [`pin`](field@Self::pin).
    #[inline]
    pub fn pin(mut self, pin: Secret<i64>) -> Self {
        self.pin = Some(pin);
        self
    }

    /// Sets [`key`](field@Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Nullable::Value(Secret::new(key.into()));
        self
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    pub fn list(mut self, list: Vec<Secret<String>>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets [`object`](field@Self::object).
    #[inline]
    pub fn object(mut self, object: Secret<TokenObject>) -> Self {
        self.object = Some(object);
        self
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: Secret<TokenKind>) -> Self {
        self.kind = Some(kind);
        self
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

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
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
