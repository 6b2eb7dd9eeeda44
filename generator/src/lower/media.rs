//! Media types: how what is of them is written, and which of several is best spoken.

use super::Lowering;
use super::forms::MULTIPART;
use super::kinds::Kind;
use crate::model::{HomeId, Scalar};
use crate::resolve::{JsonType, MediaType, SchemaId};

/// How bodies of a media type are written, in the order in which they are preferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Coding {
    Json,
    Multipart,
    UrlEncoded,
    Text,
    Binary,
    /// Server-sent events, which only replies are.
    Events,
    /// JSON texts one after another.
    Lines,
}

/// Where the types of a part of an operation go, and what they are named after.
#[derive(Clone, Copy)]
pub(super) struct Spot<'w> {
    pub(super) home: HomeId,
    pub(super) words: &'w str,
    pub(super) part: &'static str,
}

/// One entry of a `content`.
pub(super) type Entry = (String, MediaType);

/// A media type without its parameters, in lower case (RFC 9110 section 8.3.1).
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

impl Coding {
    pub(super) fn of(media_type: &str) -> Self {
        match essence(media_type).as_str() {
            MULTIPART => Self::Multipart,
            "application/x-www-form-urlencoded" => Self::UrlEncoded,
            "text/event-stream" => Self::Events,
            "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/json-lines"
            | "application/json-seq"
            | "application/stream+json" => Self::Lines,
            // A range that takes everything takes JSON, which is what such documents mean.
            "*/*" | "application/*" => Self::Json,
            other if other.ends_with("/json") || other.ends_with("+json") => Self::Json,
            other if other.starts_with("text/") => Self::Text,
            _ => Self::Binary,
        }
    }

    /// Whether a reply of it is handed over item by item.
    pub(super) fn is_stream(self) -> bool {
        match self {
            Self::Events | Self::Lines => true,
            Self::Json | Self::Multipart | Self::UrlEncoded | Self::Text | Self::Binary => false,
        }
    }
}

/// The entry that is best spoken, whatever order they are written in.
pub(super) fn best<'c>(entries: impl IntoIterator<Item = &'c Entry>) -> Option<&'c Entry> {
    entries
        .into_iter()
        .min_by_key(|(media_type, _)| rank(media_type))
}

/// Of one coding, the type that is named after it comes first, and ranges come last.
pub(super) fn rank(media_type: &str) -> (Coding, u8, String) {
    let essence = essence(media_type);
    let place = match essence.as_str() {
        "application/json" | "text/plain" | "application/octet-stream" => 0,
        range if range.contains('*') => 2,
        _ => 1,
    };
    (Coding::of(media_type), place, essence)
}

impl Lowering<'_> {
    /// Whether a value is a string in JSON, whatever it means.
    pub(super) fn is_text(&mut self, schema: SchemaId) -> bool {
        match self.kind(schema) {
            Kind::Same(other) => self.is_text(other),
            Kind::Scalar(scalar) => Scalar::json_type(scalar) == JsonType::String,
            Kind::Enum(_) | Kind::Secret => true,
            Kind::Struct(_)
            | Kind::Union(_)
            | Kind::IntegerEnum(_)
            | Kind::List(_)
            | Kind::Map(_)
            | Kind::Object
            | Kind::Any => false,
        }
    }
}
