//! Types of `Second`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Second {
    /// Set by `new`.
    pub kind: String,
    pub pw: Option<i64>,
    pub cred: Option<SecondCred>,
}

impl Second {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Second".to_owned(),
            pw: None,
            cred: None,
        }
    }
}

impl Default for Second {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Second {
        kind: required("kind"),
        pw: optional("pw"),
        cred: optional("cred"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondCred {
    pub user: Option<i64>,
}

impl SecondCred {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    SecondCred {
        user: optional("user"),
    }
}
