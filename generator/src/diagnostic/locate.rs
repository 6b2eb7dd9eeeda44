//! From a JSON pointer to a range of bytes of the text.

use std::borrow::Cow;
use std::ops::Range;

use super::marks::{Child, Marks};
use super::{Part, segments};
use crate::unordered::UnorderedMap;

/// Maps of more entries than this get an index when they are first searched.
const FEW: usize = 16;

/// Merge keys are followed at most this often for one pointer.
const MERGES: usize = 200;

/// Finds the places of pointers in one document; parses it with marks at the first question.
///
/// Ranges are bytes of the text without a leading byte order mark.
#[derive(Debug)]
pub struct Locator<'a> {
    text: &'a str,
    marks: Option<Option<Marks<'a>>>,
    /// For a large map: its entries by key, those of one key in order.
    indexes: UnorderedMap<usize, Vec<usize>>,
}

impl<'a> Locator<'a> {
    /// A locator for a text; does nothing yet.
    pub fn new(text: &'a str) -> Self {
        Self {
            text: text.strip_prefix('\u{feff}').unwrap_or(text),
            marks: None,
            indexes: UnorderedMap::new(),
        }
    }

    /// The bytes of the key or value at a pointer, if the text can be parsed and has it.
    ///
    /// Of a key that is written twice, it is the last. What an alias or a merge key brings in is
    /// found where it is written. A value of which nothing is written is found at its key.
    pub fn locate(&mut self, pointer: &str, part: Part) -> Option<Range<usize>> {
        let (parent, last) = self.parent(pointer)?;
        let found = match last {
            None => &self.marks.as_ref()?.as_ref()?.root,
            Some(key) => self.child(parent?, &key, &mut MERGES.clone())?,
        };
        Some(match part {
            Part::Value if !found.value_range.is_empty() => found.value_range.range(),
            Part::Value | Part::Key => found.key_range.range(),
        })
    }

    /// All places where the key at the end of a pointer is written in its map, in order.
    pub(crate) fn occurrences(&mut self, pointer: &str) -> Vec<Range<usize>> {
        let Some((Some(parent), Some(key))) = self.parent(pointer) else {
            return Vec::new();
        };
        let found = self
            .marks
            .iter()
            .flatten()
            .find_map(|marks| marks.containers.get(parent));
        let Some(container) = found else {
            return Vec::new();
        };
        let children = &container.children;
        let alike = alike(children, &mut self.indexes, parent, &key);
        let alike = alike.iter().filter_map(|index| children.get(*index));
        alike.map(|child| child.key_range.range()).collect()
    }

    /// The number of the list or map that holds the last key of a pointer, and that key.
    /// The root has neither.
    fn parent<'p>(&mut self, pointer: &'p str) -> Option<(Option<usize>, Option<Cow<'p, str>>)> {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        let text = self.text;
        let marks = self
            .marks
            .get_or_insert_with(|| Marks::parse(text))
            .as_ref()?;
        let mut container = marks.root.container;
        let mut keys = segments(pointer).peekable();
        while let Some(key) = keys.next() {
            if keys.peek().is_none() {
                return Some((container, Some(key)));
            }
            container = self.child(container?, &key, &mut MERGES.clone())?.container;
        }
        Some((None, None))
    }

    fn child(&mut self, container: usize, key: &str, merges: &mut usize) -> Option<&Child<'a>> {
        let marks = self.marks.as_ref()?.as_ref()?;
        let (container, index) = find(marks, &mut self.indexes, container, key, merges)?;
        marks.containers.get(container)?.children.get(index)
    }
}

/// The entry of a key: in the list or map itself, or in a map that it merges.
fn find(
    marks: &Marks<'_>,
    indexes: &mut UnorderedMap<usize, Vec<usize>>,
    number: usize,
    key: &str,
    merges: &mut usize,
) -> Option<(usize, usize)> {
    let container = marks.containers.get(number)?;
    if container.list {
        return Some((number, key.parse().ok()?));
    }
    let children = &container.children;
    if let Some(&index) = alike(children, indexes, number, key).last() {
        return Some((number, index));
    }
    let merge_keys = alike(children, indexes, number, "<<").into_owned();
    let merge_keys = merge_keys.iter().filter_map(|index| children.get(*index));
    let mut merged = merge_keys.filter_map(|child| child.container);
    merged.find_map(|merged| {
        *merges = merges.checked_sub(1)?;
        find_merged(marks, indexes, merged, key, merges)
    })
}

/// The entry of a key in what a merge key holds: a map or a list of maps.
fn find_merged(
    marks: &Marks<'_>,
    indexes: &mut UnorderedMap<usize, Vec<usize>>,
    number: usize,
    key: &str,
    merges: &mut usize,
) -> Option<(usize, usize)> {
    let container = marks.containers.get(number)?;
    if !container.list {
        return find(marks, indexes, number, key, merges);
    }
    let maps = container
        .children
        .iter()
        .filter_map(|child| child.container);
    maps.filter(|map| marks.containers.get(*map).is_some_and(|map| !map.list))
        .find_map(|map| find(marks, indexes, map, key, merges))
}

/// The entries of one key of a map, in order.
fn alike<'i>(
    children: &[Child<'_>],
    indexes: &'i mut UnorderedMap<usize, Vec<usize>>,
    number: usize,
    key: &str,
) -> Cow<'i, [usize]> {
    if children.len() <= FEW {
        let children = children.iter().enumerate();
        let alike = children.filter(|(_, child)| child.key == key);
        return alike.map(|(index, _)| index).collect();
    }
    let index = indexes.entry(number).or_insert_with(|| sorted(children));
    let key_of = |index: &usize| children.get(*index).map_or("", |child| &child.key);
    let from = index.partition_point(|index| key_of(index) < key);
    let behind = index.get(from..).unwrap_or_default();
    let count = behind.partition_point(|index| key_of(index) <= key);
    Cow::Borrowed(behind.get(..count).unwrap_or_default())
}

fn sorted(children: &[Child<'_>]) -> Vec<usize> {
    let mut index: Vec<usize> = (0..children.len()).collect();
    index.sort_by_key(|index| children.get(*index).map(|child| child.key.as_ref()));
    index
}
