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
    pub(super) key_range: Span,
    /// Where the value is; for an alias, where the alias is.
    pub(super) value_range: Span,
    /// The number of the value if it is a list or a map.
    pub(super) container: Option<usize>,
}

/// A range of bytes in half the room. A text of more than four gigabytes has no marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn new(range: &Range<usize>) -> Option<Self> {
        let start = u32::try_from(range.start).ok()?;
        let end = u32::try_from(range.end).ok()?;
        Some(Self { start, end })
    }

    pub(super) const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    pub(super) const fn is_empty(self) -> bool {
        self.start == self.end
    }
}

impl<'a> Marks<'a> {
    /// The ranges of a text that has been read as JSON or YAML.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let like_json = text.trim_start().starts_with(['{', '[']);
        let json = if like_json { json::parse(text) } else { None };
        json.or_else(|| yaml::parse(text))
    }
}
