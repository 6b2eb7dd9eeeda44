//! What the reader of a tree keeps in mind: its limits, and what there is to say at the end.

use serde::de::Error;

use crate::diagnostic::escape;

/// Lists and maps may be nested this deep. It is below the limits of the parsers underneath,
/// so that every document meets the same one, and far above what documents written by people need.
pub(super) const MAX_DEPTH: usize = 100;

/// A document may have this many values, each alias counted as often as it is used;
/// longer texts count as one value per [`TEXT_UNIT`] bytes.
pub(super) const MAX_VALUES: usize = 5_000_000;

/// Bytes of text that count as much as a value.
pub(super) const TEXT_UNIT: usize = 64;

/// Why reading was stopped by us rather than by a parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// Deeper than [`MAX_DEPTH`].
    Deep,
    /// More than [`MAX_VALUES`].
    Large,
    /// A list or a map as a key.
    ComplexKey,
}

/// Something to report that did not stop the reading.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) kind: NoteKind,
    /// Keys from the inside out.
    pub(super) path: Vec<String>,
}

impl Note {
    /// The pointer to the entry.
    pub(super) fn pointer(&self) -> String {
        pointer(&self.path)
    }
}

/// What kind of thing there is to report.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoteKind {
    /// The key was there before.
    Duplicate,
    /// The value has this tag.
    Tag(String),
    /// The merge key does not hold maps.
    Merge,
}

/// The state of a reading.
#[derive(Debug)]
pub(super) struct Context {
    /// Whether it is YAML, where `<<` merges and keys need not be strings.
    pub(super) yaml: bool,
    /// Whether there is a number that the parser may have rounded, or taken for a string.
    pub(super) rounded: bool,
    pub(super) stop: Option<Stop>,
    pub(super) notes: Vec<Note>,
    /// After an error: the keys to where it happened, from the inside out.
    pub(super) trail: Vec<String>,
    depth: usize,
    values: usize,
}

impl Context {
    pub(super) const fn new(yaml: bool) -> Self {
        Self {
            yaml,
            rounded: false,
            stop: None,
            notes: Vec::new(),
            trail: Vec::new(),
            depth: 0,
            values: 0,
        }
    }

    /// Steps into a list or a map.
    pub(super) fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.halt(Stop::Deep));
        }
        self.spend(0)
    }

    /// Steps out again.
    pub(super) const fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Counts a value with so many bytes of text.
    pub(super) fn spend<E: Error>(&mut self, text: usize) -> Result<(), E> {
        self.values += 1 + text / TEXT_UNIT;
        if self.values > MAX_VALUES {
            return Err(self.halt(Stop::Large));
        }
        Ok(())
    }

    /// The error with which a parser is left.
    pub(super) fn halt<E: Error>(&mut self, stop: Stop) -> E {
        self.stop = Some(stop);
        E::custom("stopped")
    }

    /// Adds a note about an entry of the map that is being read.
    pub(super) fn note(&mut self, kind: NoteKind, key: Option<&str>) {
        let path = key.map(str::to_owned).into_iter().collect();
        self.notes.push(Note { kind, path });
    }

    /// Puts a key before the paths of the notes that were taken since there were `before`.
    pub(super) fn locate_notes(&mut self, before: usize, key: impl Fn() -> String) {
        for note in self.notes.iter_mut().skip(before) {
            note.path.push(key());
        }
    }

    /// The pointer to where an error happened.
    pub(super) fn trail_pointer(&self) -> String {
        pointer(&self.trail)
    }
}

/// A pointer from keys that go from the inside out.
fn pointer(path: &[String]) -> String {
    let mut pointer = String::new();
    for key in path.iter().rev() {
        pointer.push('/');
        pointer.push_str(&escape(key));
    }
    pointer
}
