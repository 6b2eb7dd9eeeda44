//! Media types: how our clients send and read what is of them, and which of several they take
//! first.

use super::unit::Mode;
use crate::lower::{essence, place_within};

pub(super) use crate::lower::{Coding, Entry};

impl Coding {
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

/// The entry that our clients take first, whatever order they are written in.
pub(super) fn best(content: &[Entry]) -> Option<&Entry> {
    content.iter().min_by_key(|(media_type, _)| {
        let essence = essence(media_type);
        (Coding::of(media_type), place_within(&essence), essence)
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
