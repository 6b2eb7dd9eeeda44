//! Types of `ChatRobotMessage`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct ChatRobotMessage {
    /// Set by `new`.
    pub role: Option<String>,
    pub text: Option<String>,
}

impl ChatRobotMessage {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            role: Some("assistant".to_owned()),
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

impl Default for ChatRobotMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    ChatRobotMessage {
        role: optional("role"),
        text: optional("text"),
    }
}
