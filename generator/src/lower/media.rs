//! Media types: how what is of them is written, and which of several is best spoken.

use super::Lowering;
use crate::model::{HomeId, Naming};
use crate::resolve::MediaType;

/// The media type of multipart bodies (RFC 7578).
pub(super) const MULTIPART: &str = "multipart/form-data";

/// How bodies of a media type are written, in the order in which they are preferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Coding {
    Json,
    Multipart,
    UrlEncoded,
    Text,
    /// XML, which is given as text.
    Xml,
    Binary,
    /// Server-sent events, which only replies are.
    Events,
    /// JSON texts one after another.
    Lines,
}

/// Where the types of a part of an operation go, and what they are named after.
#[derive(Clone)]
pub(super) struct Spot {
    pub(super) home: HomeId,
    pub(super) naming: Naming,
}

impl Spot {
    /// The spot of a part of an operation.
    pub(super) fn of(home: HomeId, words: &str, part: &str) -> Self {
        let naming = Naming::Own(format!("{words} {part}"));
        Self { home, naming }
    }
}

/// One entry of a `content`.
pub(crate) type Entry = (String, MediaType);

/// A media type without its parameters, in lower case (RFC 9110 section 8.3.1).
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

impl Coding {
    /// Returns the coding of a media type.
    pub(crate) fn of(media_type: &str) -> Self {
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
            other if is_in(other, "json") => Self::Json,
            other if is_in(other, "xml") => Self::Xml,
            other if is_text(other) || is_in(other, "yaml") => Self::Text,
            _ => Self::Binary,
        }
    }

    /// Whether a reply of it is handed over item by item.
    pub(crate) fn is_stream(self) -> bool {
        match self {
            Self::Events | Self::Lines => true,
            Self::Json
            | Self::Multipart
            | Self::UrlEncoded
            | Self::Text
            | Self::Xml
            | Self::Binary => false,
        }
    }

    /// Whether what is of it is bytes rather than text.
    pub(super) fn is_bytes(self) -> bool {
        match self {
            Self::Binary | Self::Multipart => true,
            Self::Json | Self::UrlEncoded | Self::Text | Self::Xml | Self::Events | Self::Lines => {
                false
            }
        }
    }

    /// How a body of it is sent; streams are no more than text and bytes then.
    pub(super) fn sent(self) -> Self {
        match self {
            Self::Events => Self::Text,
            Self::Lines => Self::Binary,
            Self::Json
            | Self::Multipart
            | Self::UrlEncoded
            | Self::Text
            | Self::Xml
            | Self::Binary => self,
        }
    }
}

/// Whether a media type is one of text, which has `text/` before its subtype.
pub(super) fn is_text(media_type: &str) -> bool {
    essence(media_type).starts_with("text/")
}

/// Whether a media type is a syntax or is written in it: `application/json`, `application/problem+json`.
fn is_in(essence: &str, syntax: &str) -> bool {
    essence
        .strip_suffix(syntax)
        .is_some_and(|rest| rest.ends_with(['/', '+']))
}

/// Returns the place of a media type among those of one coding: the one that is named after it comes
/// first, and ranges come last.
pub(crate) fn place_within(essence: &str) -> u8 {
    match essence {
        "application/json" | "text/plain" | "application/xml" | "application/octet-stream" => 0,
        range if range.contains('*') => 2,
        _ => 1,
    }
}

impl Lowering<'_> {
    /// How a body is written. What takes everything takes bytes, if the schema says that it is bytes.
    pub(super) fn body_coding(&self, (media_type, content): &Entry) -> Coding {
        match Coding::of(media_type) {
            Coding::Json
                if media_type.contains('*')
                    && content.schema.is_some_and(|schema| self.is_file(schema)) =>
            {
                Coding::Binary
            }
            coding => coding,
        }
    }

    /// The entry that is best spoken, whatever order they are written in.
    pub(super) fn best<'c>(
        &self,
        entries: impl IntoIterator<Item = &'c Entry>,
    ) -> Option<&'c Entry> {
        entries.into_iter().min_by_key(|entry| self.rank(entry))
    }

    /// Returns what media types are sorted by, the best spoken one first.
    pub(super) fn rank(&self, entry: &Entry) -> (Coding, u8, String) {
        let media_type = essence(&entry.0);
        // Parameters tell apart what is the same without them.
        (
            self.body_coding(entry),
            place_within(&media_type),
            format!("{media_type} {}", entry.0),
        )
    }
}
