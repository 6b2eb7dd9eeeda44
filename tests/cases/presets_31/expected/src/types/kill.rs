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
