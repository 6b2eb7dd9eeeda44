//! What tags mean.

use saphyr_parser::Tag;

/// What the tags that YAML itself defines begin with; `!!` is short for it.
const CORE: &str = "tag:yaml.org,2002:";

/// What a tag says about the value behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// There is no tag.
    Untagged,
    /// `!`: not to be told from how it looks.
    Unspecific,
    /// `!!str`, and what is a string in JSON too: `!!binary`, `!!timestamp`.
    Text,
    Boolean,
    Integer,
    Float,
    Null,
    List,
    Map,
    Merge,
    /// Nothing here.
    Foreign,
}

impl Meaning {
    pub(super) fn of(tag: Option<&Tag>) -> Self {
        let Some(tag) = tag else {
            return Self::Untagged;
        };
        let full = full(tag);
        match full.strip_prefix(CORE).unwrap_or(&full) {
            "!" => Self::Unspecific,
            _ if !full.starts_with(CORE) => Self::Foreign,
            "str" | "binary" | "timestamp" => Self::Text,
            "bool" => Self::Boolean,
            "int" => Self::Integer,
            "float" => Self::Float,
            "null" => Self::Null,
            "seq" => Self::List,
            "map" => Self::Map,
            "merge" => Self::Merge,
            _ => Self::Foreign,
        }
    }

    /// Whether nothing is lost of it at a list.
    pub(super) const fn suits_lists(self) -> bool {
        matches!(self, Self::Untagged | Self::Unspecific | Self::List)
    }

    /// Whether nothing is lost of it at a map.
    pub(super) const fn suits_maps(self) -> bool {
        matches!(self, Self::Untagged | Self::Unspecific | Self::Map)
    }

    /// Whether nothing is lost of it at a key, which is a string whatever it says.
    pub(super) const fn suits_keys(self) -> bool {
        !matches!(self, Self::Foreign | Self::List | Self::Map)
    }
}

/// A tag as people write it.
pub(super) fn spelled(tag: &Tag) -> String {
    let full = full(tag);
    match full.strip_prefix(CORE) {
        Some(short) => format!("!!{short}"),
        None if full.starts_with('!') => full,
        None => format!("!<{full}>"),
    }
}

fn full(tag: &Tag) -> String {
    format!("{}{}", tag.handle, tag.suffix)
}
