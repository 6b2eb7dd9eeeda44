//! Types of `ChatUserMessage`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct ChatUserMessage {
    /// Set by `new`.
    pub role: Option<String>,
    pub text: Option<String>,
}

impl ChatUserMessage {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            role: Some("user".to_owned()),
            text: None,
        }
    }

    /// Sets [`role`](field@Self::role).
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Default for ChatUserMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    ChatUserMessage {
        role: optional("role"),
        text: optional("text"),
    }
}
