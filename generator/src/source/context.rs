//! What the readers of a tree keep in mind: their limits, and what there is to say at the end.

use crate::diagnostic::{Part, escape};

use super::spent::{MAX_REPEATED, MAX_VALUES, Spent};

/// Lists and maps may be nested this deep. It is below the limits of the parsers underneath,
/// so that every document meets the same one, and far above what documents written by people need.
pub(crate) const MAX_DEPTH: usize = 100;

/// The keys on the way to a value may have this many bytes together. Every node that is spoken of
/// keeps where it is, so that long keys would cost as much as they are long times what stands behind
/// them. No document written by people has a tenth of it.
pub(super) const MAX_WAY: usize = 4096;

/// Bytes of text that count as much as a value.
pub(crate) const TEXT_UNIT: usize = 64;

/// Why reading was stopped by us rather than by a parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// Deeper than [`MAX_DEPTH`].
    Deep,
    /// More than [`MAX_VALUES`].
    Large,
    /// Behind keys of more than [`MAX_WAY`] bytes.
    Far,
    /// Aliases repeat more than [`MAX_REPEATED`].
    Often(Worst),
}

/// The anchor whose aliases repeat most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Worst {
    /// The character with which what it is at begins.
    pub(super) character: usize,
    /// As how many values that counts.
    pub(super) values: usize,
    /// How many aliases it has so far.
    pub(super) times: usize,
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
        let mut pointer = String::new();
        for key in self.path.iter().rev() {
            pointer.push('/');
            pointer.push_str(&escape(key));
        }
        pointer
    }
}

/// What kind of thing there is to report.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoteKind {
    /// The key was there before.
    Duplicate,
    /// This side of the entry has this tag.
    Tag(Part, String),
    /// The merge key does not hold maps.
    Merge,
    /// The merge key was there before.
    MergeAgain,
    /// A list or a map that begins with the character of this number is used as a key.
    ComplexKey(usize),
    /// A parser complained about this byte in these words, and another one did not.
    Lenient(usize, String),
    /// The alias stands within what it repeats.
    EndlessAlias,
}

/// The state of a reading.
#[derive(Debug, Default)]
pub(super) struct Context {
    pub(super) stop: Option<Stop>,
    pub(super) notes: Vec<Note>,
    /// What was read before, and since.
    pub(super) spent: Spent,
    depth: usize,
    /// The bytes of the keys on the way to the value at hand.
    way: usize,
}

impl Context {
    /// Goes on to count where the file before ended.
    pub(super) fn new(spent: Spent) -> Self {
        Self {
            spent,
            ..Self::default()
        }
    }

    /// Steps into a list or a map.
    pub(super) fn enter(&mut self) -> Result<(), Stop> {
        self.depth += 1;
        self.reach(0)?;
        self.spend(1)
    }

    /// Steps out again.
    pub(super) const fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Steps behind a key of so many bytes.
    pub(super) fn advance(&mut self, key: usize) -> Result<(), Stop> {
        self.way += key;
        self.see(0)
    }

    /// Steps back before it.
    pub(super) const fn retreat(&mut self, key: usize) {
        self.way = self.way.saturating_sub(key);
    }

    /// Takes in something that has keys of so many bytes on its longest way.
    pub(super) fn see(&mut self, way: usize) -> Result<(), Stop> {
        if self.way + way > MAX_WAY {
            return Err(self.halt(Stop::Far));
        }
        Ok(())
    }

    /// Takes in something that has so many levels of its own.
    pub(super) fn reach(&mut self, levels: usize) -> Result<(), Stop> {
        if self.depth + levels > MAX_DEPTH {
            return Err(self.halt(Stop::Deep));
        }
        Ok(())
    }

    /// Takes in something that counts as so many values.
    pub(super) fn spend(&mut self, values: usize) -> Result<(), Stop> {
        self.spent.values += values;
        if self.spent.values > MAX_VALUES {
            return Err(self.halt(Stop::Large));
        }
        Ok(())
    }

    /// Takes in what an alias repeats: so many values besides the one that is written.
    pub(super) fn repeat(
        &mut self,
        values: usize,
        worst: impl FnOnce() -> Worst,
    ) -> Result<(), Stop> {
        self.spent.repeated += values;
        if self.spent.repeated > MAX_REPEATED {
            return Err(self.halt(Stop::Often(worst())));
        }
        self.spend(values)
    }

    fn halt(&mut self, stop: Stop) -> Stop {
        self.stop = Some(stop);
        stop
    }
}

/// As how many values a scalar counts.
pub(super) const fn size(text: &str) -> usize {
    1 + text.len() / TEXT_UNIT
}
