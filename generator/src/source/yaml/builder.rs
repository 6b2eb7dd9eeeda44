//! From events to a tree, without recursion.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use saphyr_parser::Tag;

use super::frame::{Frame, Key, Node};
use super::scalar::Scalar;
use super::tag::{Meaning, spelled};
use crate::diagnostic::Part;
use crate::source::Value;
use crate::source::context::{Context, Note, NoteKind, Stop, Worst, size};
use crate::source::spent::Spent;

/// Takes events in the order of the text. Anchors have numbers; zero means none.
#[derive(Debug, Default)]
pub(super) struct Builder {
    context: Context,
    frames: Vec<Frame>,
    anchors: BTreeMap<usize, Anchored>,
    root: Option<Value>,
}

/// What an alias stands for. It is a copy of what is in the tree, and counts like one.
#[derive(Debug)]
struct Anchored {
    node: Node,
    /// A scalar as written, which is what it is as a key.
    text: Option<String>,
    /// The character with which it begins.
    begin: usize,
    /// How many aliases it has so far.
    times: usize,
}

impl Builder {
    /// Begins to read a file, when so much was read before.
    pub(super) fn new(spent: Spent) -> Self {
        Self {
            context: Context::new(spent),
            ..Self::default()
        }
    }

    /// Counts what has been read.
    pub(super) const fn spent(&self) -> Spent {
        self.context.spent
    }

    /// A scalar that begins at a character, as a key or as a value.
    pub(super) fn scalar(
        &mut self,
        scalar: Scalar<'_>,
        anchor: usize,
        begin: usize,
    ) -> Result<(), Stop> {
        let size = size(&scalar.text);
        self.context.spend(size)?;
        if anchor != 0 {
            let text = scalar.text.clone().into_owned();
            let node = leaf(scalar.clone().value().0, size);
            self.keep((anchor, begin), node, Some(text))?;
        }
        if let Some(awaited) = self.awaited_key() {
            let (key, lost) = scalar.key();
            *awaited = key;
            self.advance()?;
            self.note_tag(Part::Key, lost);
        } else {
            let (value, lost) = scalar.value();
            self.note_tag(Part::Value, lost);
            self.add(leaf(value, size));
        }
        Ok(())
    }

    /// An alias that begins at a character, as a key or as a value.
    pub(super) fn alias(&mut self, anchor: usize, begin: usize) -> Result<(), Stop> {
        let Some(Anchored {
            node, text, times, ..
        }) = self.anchors.get_mut(&anchor)
        else {
            // The parser knows the anchor, so that what it is at is still being read.
            self.context.spend(1)?;
            self.refuse_key(begin);
            self.note(NoteKind::EndlessAlias);
            self.add(leaf(Value::Null, 1));
            return Ok(());
        };
        self.context.reach(node.height)?;
        self.context.see(node.way)?;
        self.context.spend(1)?;
        *times += 1;
        let (node, text) = (node.clone(), text.clone());
        let repeated = node.size.saturating_sub(1);
        self.context.repeat(repeated, || worst(&self.anchors))?;
        match (self.awaited_key(), text) {
            (Some(awaited), Some(text)) => {
                *awaited = Key::Text(text);
                self.advance()?;
            }
            (Some(_), None) | (None, _) => {
                self.refuse_key(begin);
                self.add(node);
            }
        }
        Ok(())
    }

    /// The beginning of a list, at a character.
    pub(super) fn open_list(
        &mut self,
        anchor: usize,
        tag: Option<&Tag>,
        begin: usize,
    ) -> Result<(), Stop> {
        let lost = tag.filter(|_| !Meaning::of(tag).suits_lists());
        self.open(Frame::list(anchor, begin), lost, begin)
    }

    /// The beginning of a map, at a character.
    pub(super) fn open_map(
        &mut self,
        anchor: usize,
        tag: Option<&Tag>,
        begin: usize,
    ) -> Result<(), Stop> {
        let lost = tag.filter(|_| !Meaning::of(tag).suits_maps());
        self.open(Frame::map(anchor, begin), lost, begin)
    }

    fn open(&mut self, frame: Frame, lost: Option<&Tag>, begin: usize) -> Result<(), Stop> {
        self.context.enter()?;
        self.refuse_key(begin);
        self.note_tag(Part::Value, lost);
        self.frames.push(frame);
        Ok(())
    }

    /// The end of a list or a map.
    pub(super) fn close(&mut self) -> Result<(), Stop> {
        let Some(frame) = self.frames.pop() else {
            return Ok(());
        };
        self.context.leave();
        let (anchor, begin) = (frame.anchor, frame.begin);
        let before = self.context.notes.len();
        let node = frame.finish(&mut self.context.notes);
        if self.context.notes.len() > before {
            let path = self.path();
            for note in self.context.notes.iter_mut().skip(before) {
                note.path.extend_from_slice(&path);
            }
        }
        if anchor != 0 {
            self.keep((anchor, begin), node.clone(), None)?;
        }
        self.add(node);
        Ok(())
    }

    /// What has been read since the last call. It is all of a document.
    pub(super) fn take_document(&mut self) -> Option<Value> {
        self.root.take()
    }

    pub(super) fn into_notes(self) -> Vec<Note> {
        self.context.notes
    }

    /// Keeps what has an anchor and begins at a character.
    fn keep(
        &mut self,
        (anchor, begin): (usize, usize),
        node: Node,
        text: Option<String>,
    ) -> Result<(), Stop> {
        self.context.spend(node.size)?;
        let anchored = Anchored {
            node,
            text,
            begin,
            times: 0,
        };
        self.anchors.insert(anchor, anchored);
        Ok(())
    }

    /// Steps behind the key that has been read.
    fn advance(&mut self) -> Result<(), Stop> {
        let key = self.frames.last().map_or(0, Frame::key_length);
        self.context.advance(key)
    }

    fn add(&mut self, node: Node) {
        match self.frames.last_mut() {
            Some(frame) => {
                self.context.retreat(frame.key_length());
                frame.add(node, &mut self.context.notes);
            }
            None => self.root = Some(node.value),
        }
    }

    fn awaited_key(&mut self) -> Option<&mut Key> {
        self.frames.last_mut().and_then(Frame::awaited_key)
    }

    /// Notes that the list or map that begins here is used as a key, if it is.
    fn refuse_key(&mut self, begin: usize) {
        let kept = self.context.notes.len() + 1;
        if let Some(key) = self.awaited_key() {
            *key = Key::Complex(kept);
            self.note(NoteKind::ComplexKey(begin));
        }
    }

    fn note_tag(&mut self, part: Part, lost: Option<&Tag>) {
        if let Some(tag) = lost {
            self.note(NoteKind::Tag(part, spelled(tag)));
        }
    }

    fn note(&mut self, kind: NoteKind) {
        let path = self.path();
        self.context.notes.push(Note { kind, path });
    }

    /// The keys to the value that is being read, from the inside out.
    fn path(&self) -> Vec<String> {
        self.frames.iter().rev().map(Frame::segment).collect()
    }
}

/// The anchor whose aliases repeat most; of several, the first.
fn worst(anchors: &BTreeMap<usize, Anchored>) -> Worst {
    let all = anchors.iter().map(|(anchor, anchored)| {
        let worst = Worst {
            character: anchored.begin,
            values: anchored.node.size,
            times: anchored.times,
        };
        let repeated = (worst.values - 1).saturating_mul(worst.times);
        ((repeated, Reverse(*anchor)), worst)
    });
    let most = all.max_by_key(|(order, _)| *order);
    most.map(|(_, worst)| worst).unwrap_or_default()
}

const fn leaf(value: Value, size: usize) -> Node {
    Node {
        value,
        size,
        height: 0,
        way: 0,
    }
}
