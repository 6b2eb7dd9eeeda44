//! From the events of a parser to ranges, without recursion.

use std::borrow::Cow;
use std::ops::Range;

use super::{Child, Container, Marks, Span};
use crate::unordered::UnorderedMap;

/// Takes events in the order of the text. `None` from any of them: the events make no sense.
#[derive(Debug, Default)]
pub(super) struct Builder<'a> {
    containers: Vec<Container<'a>>,
    open: Vec<Frame<'a>>,
    root: Option<Child<'a>>,
    anchors: UnorderedMap<usize, Anchored<'a>>,
}

/// A list or a map that is not finished.
#[derive(Debug)]
struct Frame<'a> {
    container: usize,
    start: usize,
    key: Key<'a>,
}

/// The key of the entry that comes next in a map; a list stays at `Awaited`.
#[derive(Debug)]
enum Key<'a> {
    Awaited,
    Text(Cow<'a, str>, Range<usize>),
    /// A list or a map, which no pointer leads through: it is being read, with its value to come.
    Complex,
    /// The value of such a key comes next.
    Nameless,
}

/// What an alias stands for.
#[derive(Clone, Debug)]
enum Anchored<'a> {
    Container(usize),
    Scalar(Cow<'a, str>),
}

impl<'a> Builder<'a> {
    /// A key or a scalar value.
    pub(super) fn scalar(
        &mut self,
        text: Cow<'a, str>,
        range: Range<usize>,
        anchor: usize,
    ) -> Option<()> {
        if anchor != 0 {
            self.anchors.insert(anchor, Anchored::Scalar(text.clone()));
        }
        match self.awaited_key() {
            Some(key) => *key = Key::Text(text, range),
            None => self.value(range, None)?,
        }
        Some(())
    }

    /// An alias, as a key or as a value.
    pub(super) fn alias(&mut self, anchor: usize, range: Range<usize>) -> Option<()> {
        match self.anchors.get(&anchor)?.clone() {
            Anchored::Scalar(text) => self.scalar(text, range, 0),
            Anchored::Container(container) => {
                self.expect_no_key();
                self.value(range, Some(container))
            }
        }
    }

    /// The beginning of a list or a map.
    pub(super) fn open(&mut self, list: bool, start: usize, anchor: usize) -> Option<()> {
        self.expect_no_key();
        let container = self.containers.len();
        let children = Vec::new();
        self.containers.push(Container { list, children });
        if anchor != 0 {
            self.anchors.insert(anchor, Anchored::Container(container));
        }
        let key = Key::Awaited;
        self.open.push(Frame {
            container,
            start,
            key,
        });
        Some(())
    }

    /// The end of a list or a map.
    pub(super) fn close(&mut self, list: bool, end: usize) -> Option<()> {
        let frame = self.open.pop()?;
        let container = self.containers.get_mut(frame.container)?;
        if container.list != list || !matches!(frame.key, Key::Awaited) {
            return None;
        }
        container.children.shrink_to_fit();
        self.value(frame.start..end.max(frame.start), Some(frame.container))
    }

    /// The ranges, if the text ended where a value ended.
    pub(super) fn finish(self) -> Option<Marks<'a>> {
        if !self.open.is_empty() {
            return None;
        }
        let root = self.root?;
        let containers = self.containers;
        Some(Marks { root, containers })
    }

    /// Whether the key of an entry comes next.
    pub(super) fn awaits_key(&self) -> bool {
        let Some(frame) = self.open.last() else {
            return false;
        };
        let container = self.containers.get(frame.container);
        container.is_some_and(|one| !one.list) && matches!(frame.key, Key::Awaited)
    }

    /// The key of the innermost map, if it comes next.
    fn awaited_key(&mut self) -> Option<&mut Key<'a>> {
        let frame = self.open.last_mut()?;
        let list = self.containers.get(frame.container)?.list;
        (!list && matches!(frame.key, Key::Awaited)).then_some(&mut frame.key)
    }

    /// A list or a map comes next, which gives no key to an entry.
    fn expect_no_key(&mut self) {
        if let Some(key) = self.awaited_key() {
            *key = Key::Complex;
        }
    }

    fn value(&mut self, value_range: Range<usize>, container: Option<usize>) -> Option<()> {
        let Some(frame) = self.open.last_mut() else {
            let first = self.root.is_none();
            self.root = Some(child(
                Cow::Borrowed(""),
                &value_range,
                &value_range,
                container,
            )?);
            return first.then_some(());
        };
        let child = match std::mem::replace(&mut frame.key, Key::Awaited) {
            Key::Text(key, key_range) => child(key, &key_range, &value_range, container)?,
            Key::Awaited => child(Cow::Borrowed(""), &value_range, &value_range, container)?,
            Key::Complex => {
                frame.key = Key::Nameless;
                return Some(());
            }
            Key::Nameless => return Some(()),
        };
        let parent = self.containers.get_mut(frame.container)?;
        parent.children.push(child);
        Some(())
    }
}

fn child<'a>(
    key: Cow<'a, str>,
    key_range: &Range<usize>,
    value_range: &Range<usize>,
    container: Option<usize>,
) -> Option<Child<'a>> {
    Some(Child {
        key,
        key_range: Span::new(key_range)?,
        value_range: Span::new(value_range)?,
        container,
    })
}
