//! Types of `Channel`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Channel {
    /// Letter
    Letter(Box<ChannelLetter>),
    /// Phone
    Phone(Box<ChannelPhone>),
    /// Mail
    Mail(Box<ChannelMail>),
    /// Post
    Post(Box<ChannelPost>),
    /// Reply
    Reply(Box<ChannelReply>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Channel {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["street"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Letter(Decode::decode(json)),
                ),
                (
                    &[
                        Look::Object {
                            required: &["text"],
                            optional: &[],
                            marks: &[],
                            open: false,
                        },
                        Look::Object {
                            required: &["voice"],
                            optional: &[],
                            marks: &[],
                            open: false,
                        },
                    ],
                    |json| Self::Phone(Decode::decode(json)),
                ),
                (
                    &[
                        Look::Object {
                            required: &["body"],
                            optional: &[],
                            marks: &[],
                            open: false,
                        },
                        Look::Object {
                            required: &["link"],
                            optional: &[],
                            marks: &[],
                            open: false,
                        },
                    ],
                    |json| Self::Mail(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["post"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Post(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["reply"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Reply(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Channel {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Letter(value) => value.encode(sink),
            Self::Phone(value) => value.encode(sink),
            Self::Mail(value) => value.encode(sink),
            Self::Post(value) => value.encode(sink),
            Self::Reply(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Channel);

impl From<ChannelLetter> for Channel {
    #[inline]
    fn from(value: ChannelLetter) -> Self {
        Self::Letter(Box::new(value))
    }
}

impl From<ChannelPhone> for Channel {
    #[inline]
    fn from(value: ChannelPhone) -> Self {
        Self::Phone(Box::new(value))
    }
}

impl From<ChannelMail> for Channel {
    #[inline]
    fn from(value: ChannelMail) -> Self {
        Self::Mail(Box::new(value))
    }
}

impl From<ChannelPost> for Channel {
    #[inline]
    fn from(value: ChannelPost) -> Self {
        Self::Post(Box::new(value))
    }
}

impl From<ChannelReply> for Channel {
    #[inline]
    fn from(value: ChannelReply) -> Self {
        Self::Reply(Box::new(value))
    }
}

/// Letter
#[derive(Clone)]
#[non_exhaustive]
pub struct ChannelLetter {
    pub street: String,
}

impl ChannelLetter {
    /// A `ChannelLetter` with what is required.
    #[inline]
    pub fn new(street: impl Into<String>) -> Self {
        Self {
            street: street.into(),
        }
    }
}

runtime::model::object! {
    ChannelLetter {
        street: required("street"),
    }
}

/// Phone
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChannelPhone {
    /// Text
    Text(Box<ChannelPhoneText>),
    /// Call
    Call(Box<ChannelPhoneCall>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for ChannelPhone {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["text"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Text(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["voice"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Call(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for ChannelPhone {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Text(value) => value.encode(sink),
            Self::Call(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(ChannelPhone);

impl From<ChannelPhoneText> for ChannelPhone {
    #[inline]
    fn from(value: ChannelPhoneText) -> Self {
        Self::Text(Box::new(value))
    }
}

impl From<ChannelPhoneCall> for ChannelPhone {
    #[inline]
    fn from(value: ChannelPhoneCall) -> Self {
        Self::Call(Box::new(value))
    }
}

/// Text
#[derive(Clone)]
#[non_exhaustive]
pub struct ChannelPhoneText {
    pub text: String,
}

impl ChannelPhoneText {
    /// A `ChannelPhoneText` with what is required.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

runtime::model::object! {
    ChannelPhoneText {
        text: required("text"),
    }
}

/// Call
#[derive(Clone)]
#[non_exhaustive]
pub struct ChannelPhoneCall {
    pub voice: String,
}

impl ChannelPhoneCall {
    /// A `ChannelPhoneCall` with what is required.
    #[inline]
    pub fn new(voice: impl Into<String>) -> Self {
        Self {
            voice: voice.into(),
        }
    }
}

runtime::model::object! {
    ChannelPhoneCall {
        voice: required("voice"),
    }
}

/// Mail
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChannelMail {
    /// Text
    Text(Box<ChannelMailText>),
    /// Link
    Link(Box<ChannelMailLink>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for ChannelMail {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["body"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Text(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["link"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Link(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for ChannelMail {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Text(value) => value.encode(sink),
            Self::Link(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(ChannelMail);

impl From<ChannelMailText> for ChannelMail {
    #[inline]
    fn from(value: ChannelMailText) -> Self {
        Self::Text(Box::new(value))
    }
}

impl From<ChannelMailLink> for ChannelMail {
    #[inline]
    fn from(value: ChannelMailLink) -> Self {
        Self::Link(Box::new(value))
    }
}

/// Text
#[derive(Clone)]
#[non_exhaustive]
pub struct ChannelMailText {
    pub body: String,
}

impl ChannelMailText {
    /// A `ChannelMailText` with what is required.
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

runtime::model::object! {
    ChannelMailText {
        body: required("body"),
    }
}

/// Link
#[derive(Clone)]
#[non_exhaustive]
pub struct ChannelMailLink {
    pub link: String,
}

impl ChannelMailLink {
    /// A `ChannelMailLink` with what is required.
    #[inline]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: link.into() }
    }
}

runtime::model::object! {
    ChannelMailLink {
        link: required("link"),
    }
}

/// Post
#[derive(Clone)]
#[non_exhaustive]
pub struct ChannelPost {
    pub post: String,
}

impl ChannelPost {
    /// A `ChannelPost` with what is required.
    #[inline]
    pub fn new(post: impl Into<String>) -> Self {
        Self { post: post.into() }
    }
}

runtime::model::object! {
    ChannelPost {
        post: required("post"),
    }
}

/// Reply
#[derive(Clone)]
#[non_exhaustive]
pub struct ChannelReply {
    pub reply: String,
}

impl ChannelReply {
    /// A `ChannelReply` with what is required.
    #[inline]
    pub fn new(reply: impl Into<String>) -> Self {
        Self {
            reply: reply.into(),
        }
    }
}

runtime::model::object! {
    ChannelReply {
        reply: required("reply"),
    }
}
