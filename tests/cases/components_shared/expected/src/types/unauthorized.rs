//! Types of `Unauthorized`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unauthorized {
    pub message: Option<String>,
    pub by: Option<UnauthorizedBy>,
}

impl Unauthorized {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](field@Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`by`](field@Self::by).
    #[inline]
    pub fn by(mut self, by: UnauthorizedBy) -> Self {
        self.by = Some(by);
        self
    }
}

runtime::model::object! {
    Unauthorized {
        message: optional("message"),
        by: optional("by"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnauthorizedBy {
    pub realm: Option<String>,
}

impl UnauthorizedBy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`realm`](field@Self::realm).
    #[inline]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = Some(realm.into());
        self
    }
}

runtime::model::object! {
    UnauthorizedBy {
        realm: optional("realm"),
    }
}
