//! Typed ids and the arenas that they index, so that a schema's number is never taken for an operation's.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A number that names one entry of one kind of arena.
pub trait Id: Copy {
    /// The id of the entry at this place.
    fn from_index(index: usize) -> Self;

    /// The place of the entry.
    fn index(self) -> usize;
}

/// Declares id types.
macro_rules! declare_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $crate::ids::Id for $name {
            fn from_index(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }

            fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}
pub(crate) use declare_ids;

/// Entries of one kind in the order in which they were added, looked up by their id.
#[derive(Clone, Debug)]
pub struct Arena<I, T> {
    entries: Vec<T>,
    kind: PhantomData<fn(I)>,
}

impl<I: Id, T> Arena<I, T> {
    /// An arena without entries.
    pub fn new() -> Self {
        Self {
            entries: Vec::new(),
            kind: PhantomData,
        }
    }

    /// Adds an entry and gives its id.
    pub fn push(&mut self, entry: T) -> I {
        self.entries.push(entry);
        I::from_index(self.entries.len() - 1)
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// The ids in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + use<I, T> {
        (0..self.entries.len()).map(I::from_index)
    }

    /// Ids and entries in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (I, &T)> {
        self.entries
            .iter()
            .enumerate()
            .map(|(index, entry)| (I::from_index(index), entry))
    }

    /// The entries in order, taken out.
    pub fn into_entries(self) -> impl DoubleEndedIterator<Item = T> {
        self.entries.into_iter()
    }

    /// An arena of the same ids with each entry replaced.
    pub fn map<U>(&self, mut f: impl FnMut(I, &T) -> U) -> Arena<I, U> {
        self.iter().map(|(id, entry)| f(id, entry)).collect()
    }
}

impl<I: Id, T> Default for Arena<I, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I: Id, T> FromIterator<T> for Arena<I, T> {
    fn from_iter<Entries: IntoIterator<Item = T>>(entries: Entries) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            kind: PhantomData,
        }
    }
}

impl<I: Id, T> Index<I> for Arena<I, T> {
    type Output = T;

    fn index(&self, id: I) -> &T {
        &self.entries[id.index()]
    }
}

impl<I: Id, T> IndexMut<I> for Arena<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.entries[id.index()]
    }
}
