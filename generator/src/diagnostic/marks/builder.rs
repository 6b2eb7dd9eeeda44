//! From the events of a parser to ranges, without recursion.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::{Child, Container, Marks, Span};

/// Takes events in the order of the text. `None` from any of them: the events make no sense.
#[derive(Debug, Default)]
pub(super) struct Builder<'a> {
    containers: Vec<Container<'a>>,
    open: Vec<Frame<'a>>,
    root: Option<Child<'a>>,
    anchors: HashMap<usize, Anchored<'a>>,
}

/// A list or a map that is not finished.
#[derive(Debug)]
struct Frame<'a> {
    container: usize,
    start: usize,
    /// A key that waits for its value.
    key: Option<(Cow<'a, str>, Range<usize>)>,
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
        match self.frame_without_key() {
            Some(frame) => frame.key = Some((text, range)),
            None => self.value(range, None)?,
        }
        Some(())
    }

    /// An alias, as a key or as a value.
    pub(super) fn alias(&mut self, anchor: usize, range: Range<usize>) -> Option<()> {
        match self.anchors.get(&anchor)?.clone() {
            Anchored::Scalar(text) => self.scalar(text, range, 0),
            Anchored::Container(_) if self.frame_without_key().is_some() => None,
            Anchored::Container(container) => self.value(range, Some(container)),
        }
    }

    /// The beginning of a list or a map.
    pub(super) fn open(&mut self, list: bool, start: usize, anchor: usize) -> Option<()> {
        if self.frame_without_key().is_some() {
            return None;
        }
        let container = self.containers.len();
        let children = Vec::new();
        self.containers.push(Container { list, children });
        if anchor != 0 {
            self.anchors.insert(anchor, Anchored::Container(container));
        }
        let key = None;
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
        if container.list != list || frame.key.is_some() {
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

    /// The innermost map, if its next scalar is a key.
    fn frame_without_key(&mut self) -> Option<&mut Frame<'a>> {
        let frame = self.open.last_mut()?;
        let list = self.containers.get(frame.container)?.list;
        (!list && frame.key.is_none()).then_some(frame)
    }

    fn value(&mut self, value_range: Range<usize>, container: Option<usize>) -> Option<()> {
        let Some(frame) = self.open.last_mut() else {
            let first = self.root.is_none();
            self.root = Some(Child {
                key: Cow::Borrowed(""),
                key_range: Span::new(&value_range)?,
                value_range: Span::new(&value_range)?,
                container,
            });
            return first.then_some(());
        };
        let (key, key_range) = frame
            .key
            .take()
            .unwrap_or_else(|| (Cow::Borrowed(""), value_range.clone()));
        self.containers
            .get_mut(frame.container)?
            .children
            .push(Child {
                key,
                key_range: Span::new(&key_range)?,
                value_range: Span::new(&value_range)?,
                container,
            });
        Some(())
    }
}
