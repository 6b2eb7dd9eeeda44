//! Types of `ChatMessage`.

use super::super::runtime;
use super::{ChatRobotMessage, ChatToolMessage, ChatUserMessage};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatMessage {
    /// If `role` is `user`.
    User(Box<ChatUserMessage>),
    /// If `role` is `assistant`.
    Assistant(Box<ChatRobotMessage>),
    /// If `role` is `function` or `tool`.
    Tool(Box<ChatToolMessage>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for ChatMessage {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "role",
            Self::Other,
            &[
                ("user", |json| Self::User(Decode::decode(json))),
                ("assistant", |json| Self::Assistant(Decode::decode(json))),
                ("function", |json| Self::Tool(Decode::decode(json))),
                ("tool", |json| Self::Tool(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for ChatMessage {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::User(value) => value.encode(sink),
            Self::Assistant(value) => value.encode(sink),
            Self::Tool(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(ChatMessage);

impl From<ChatUserMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatUserMessage) -> Self {
        Self::User(Box::new(value))
    }
}

impl From<ChatRobotMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatRobotMessage) -> Self {
        Self::Assistant(Box::new(value))
    }
}

impl From<ChatToolMessage> for ChatMessage {
    #[inline]
    fn from(value: ChatToolMessage) -> Self {
        Self::Tool(Box::new(value))
    }
}
