//! Types of `Kill`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone)]
#[non_exhaustive]
pub struct Kill {
    /// Set by `new`.
    pub kind: Nullable<String>,
    pub signal: Option<i64>,
}

impl Kill {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: Nullable::Value("kill".to_owned()),
            signal: None,
        }
    }

    /// Sets [`kind`](field@Self::kind).
    #[inline]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Nullable::Value(kind.into());
        self
    }

    /// Sets [`kind`](field@Self::kind) to null.
    #[inline]
    pub fn kind_null(mut self) -> Self {
        self.kind = Nullable::Null;
        self
    }

    /// Sets [`signal`](field@Self::signal).
    #[inline]
    pub fn signal(mut self, signal: i64) -> Self {
        self.signal = Some(signal);
        self
    }
}

impl Default for Kill {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Kill {
        kind: optional_nullable("kind"),
        signal: optional("signal"),
    }
}
