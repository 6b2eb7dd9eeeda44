//! A text as ranges: what is where, without the values.

mod builder;
mod json;
mod yaml;

use std::borrow::Cow;
use std::ops::Range;

/// The lists and maps of a text, each by its number. An alias shares the number of its anchor.
#[derive(Debug)]
pub(super) struct Marks<'a> {
    pub(super) root: Child<'a>,
    pub(super) containers: Vec<Container<'a>>,
}

/// A list or a map.
#[derive(Debug, Default)]
pub(super) struct Container<'a> {
    pub(super) list: bool,
    pub(super) children: Vec<Child<'a>>,
}

/// An entry of a map or an element of a list.
#[derive(Clone, Debug)]
pub(super) struct Child<'a> {
    /// Empty in a list.
    pub(super) key: Cow<'a, str>,
    /// Where the key is; in a list, where the element is.
    pub(super) key_range: Range<usize>,
    /// Where the value is; for an alias, where the alias is.
    pub(super) value_range: Range<usize>,
    /// The number of the value if it is a list or a map.
    pub(super) container: Option<usize>,
}

impl<'a> Marks<'a> {
    /// The ranges of a text that has been read as JSON or YAML.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let like_json = text.trim_start().starts_with(['{', '[']);
        let json = if like_json { json::parse(text) } else { None };
        json.or_else(|| yaml::parse(text))
    }
}
