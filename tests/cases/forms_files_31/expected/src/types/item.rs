//! Types of `Item`.

use super::super::runtime;

use self::runtime::scalar::base64::Base64;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub data: Option<String>,
    pub byte: Option<Base64>,
    /// contentEncoding: `"base64"`.
    pub base64: Option<Base64>,
    /// Each item: contentEncoding `"BASE64"`.
    pub base64s: Option<Vec<Option<Base64>>>,
    /// contentEncoding: `"base64url"`.
    pub base64url: Option<String>,
    /// contentEncoding: `"base32"`.
    pub base32: Option<String>,
    /// contentEncoding: `"base16"`.
    pub base16: Option<String>,
    /// contentEncoding: `"8bit"`.
    pub plain: Option<String>,
    /// contentEncoding: `"base64"`.
    pub part: Option<Base64>,
    /// contentEncoding: `"base64"`.
    pub under: Option<Base64>,
    /// contentEncoding: `"base64"`.
    pub referred: Option<Base64>,
    /// contentEncoding: `"base64url"`.
    pub odd: Option<String>,
}

impl Item {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`data`](field@Self::data).
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets [`byte`](field@Self::byte).
    #[inline]
    pub fn byte(mut self, byte: Base64) -> Self {
        self.byte = Some(byte);
        self
    }

    /// Sets [`base64`](field@Self::base64).
    #[inline]
    pub fn base64(mut self, base64: Base64) -> Self {
        self.base64 = Some(base64);
        self
    }

    /// Sets [`base64s`](field@Self::base64s).
    #[inline]
    pub fn base64s(mut self, base64s: Vec<Option<Base64>>) -> Self {
        self.base64s = Some(base64s);
        self
    }

    /// Sets [`base64url`](field@Self::base64url).
    #[inline]
    pub fn base64url(mut self, base64url: impl Into<String>) -> Self {
        self.base64url = Some(base64url.into());
        self
    }

    /// Sets [`base32`](field@Self::base32).
    #[inline]
    pub fn base32(mut self, base32: impl Into<String>) -> Self {
        self.base32 = Some(base32.into());
        self
    }

    /// Sets [`base16`](field@Self::base16).
    #[inline]
    pub fn base16(mut self, base16: impl Into<String>) -> Self {
        self.base16 = Some(base16.into());
        self
    }

    /// Sets [`plain`](field@Self::plain).
    #[inline]
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = Some(plain.into());
        self
    }

    /// Sets [`part`](field@Self::part).
    #[inline]
    pub fn part(mut self, part: Base64) -> Self {
        self.part = Some(part);
        self
    }

    /// Sets [`under`](field@Self::under).
    #[inline]
    pub fn under(mut self, under: Base64) -> Self {
        self.under = Some(under);
        self
    }

    /// Sets [`referred`](field@Self::referred).
    #[inline]
    pub fn referred(mut self, referred: Base64) -> Self {
        self.referred = Some(referred);
        self
    }

    /// Sets [`odd`](field@Self::odd).
    #[inline]
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.odd = Some(odd.into());
        self
    }
}

runtime::model::object! {
    Item {
        data: optional("data"),
        byte: optional("byte"),
        base64: optional("base64"),
        base64s: optional("base64s"),
        base64url: optional("base64url"),
        base32: optional("base32"),
        base16: optional("base16"),
        plain: optional("plain"),
        part: optional("part"),
        under: optional("under"),
        referred: optional("referred"),
        odd: optional("odd"),
    }
}
