//! Media types: how our clients send and read what is of them, and which of several they take
//! first.

use super::unit::Mode;
use crate::resolve::MediaType;

/// How bodies of a media type are written, in the order in which our clients prefer them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Coding {
    Json,
    Multipart,
    UrlEncoded,
    Text,
    Xml,
    Binary,
    Events,
    Lines,
}

/// One entry of a `content`.
pub(super) type Entry = (String, MediaType);

/// A media type without its parameters, in lower case (RFC 9110 section 8.3.1).
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

impl Coding {
    /// Returns the coding of a media type.
    pub(super) fn of(media_type: &str) -> Self {
        match essence(media_type).as_str() {
            "multipart/form-data" => Self::Multipart,
            "application/x-www-form-urlencoded" => Self::UrlEncoded,
            "text/event-stream" => Self::Events,
            "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/json-lines"
            | "application/json-seq"
            | "application/stream+json" => Self::Lines,
            "*/*" | "application/*" => Self::Json,
            other if is_in(other, "json") => Self::Json,
            other if is_in(other, "xml") => Self::Xml,
            other if other.starts_with("text/") || is_in(other, "yaml") => Self::Text,
            _ => Self::Binary,
        }
    }

    /// Whether a reply of it is handed over item by item.
    pub(super) fn is_stream(self) -> bool {
        matches!(self, Self::Events | Self::Lines)
    }

    /// How its values are written.
    pub(super) fn mode(self) -> Mode {
        match self {
            Self::Json | Self::Events | Self::Lines => Mode::Json,
            Self::Multipart | Self::UrlEncoded => Mode::Text,
            Self::Text | Self::Xml | Self::Binary => Mode::Raw,
        }
    }

    /// Whether our clients hand it over as it came.
    pub(super) fn is_raw(self) -> bool {
        matches!(self, Self::Text | Self::Xml | Self::Binary)
    }
}

fn is_in(essence: &str, syntax: &str) -> bool {
    let rest = essence.strip_suffix(syntax);
    rest.is_some_and(|rest| rest.ends_with(['/', '+']))
}

/// The entry that our clients take first, whatever order they are written in.
pub(super) fn best(content: &[Entry]) -> Option<&Entry> {
    content.iter().min_by_key(|(media_type, _)| {
        let essence = essence(media_type);
        let place = match essence.as_str() {
            "application/json" | "text/plain" | "application/xml" | "application/octet-stream" => 0,
            range if range.contains('*') => 2,
            _ => 1,
        };
        (Coding::of(media_type), place, essence)
    })
}

/// The entry of a media type, whatever its parameters.
pub(super) fn find<'c>(content: &'c [Entry], media_type: &str) -> Option<&'c Entry> {
    let mut exact = content.iter().filter(|(other, _)| other == media_type);
    exact.next().or_else(|| {
        let wanted = essence(media_type);
        content.iter().find(|(other, _)| essence(other) == wanted)
    })
}

/// Whether a media type is a range that holds another one, or the syntax that another one is
/// written in.
pub(super) fn is_general(general: &str, special: &str) -> bool {
    let (general, special) = (essence(general), essence(special));
    if general == "*/*" {
        return true;
    }
    if let Some(group) = general.strip_suffix('*') {
        return special.starts_with(group);
    }
    match (general.split_once('/'), special.split_once('/')) {
        (Some((left, syntax)), Some((right, subtype))) => {
            left == right && subtype.ends_with(&format!("+{syntax}"))
        }
        _ => false,
    }
}
