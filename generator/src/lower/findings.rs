//! What was found out of schemas that need each other, and what it stands on.
//!
//! A circle is found out in rounds, and begins anew when a member needs something that nobody has
//! looked at yet. What does not stand on anything that has changed stays as it was found, so that a
//! long circle costs no more than what changes in it.

use std::rc::Rc;

use super::kinds::Kind;
use crate::diagnostic::Diagnostic;
use crate::resolve::SchemaId;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// What was found out of a schema is kept for so many states of the others.
const MOST_STATES: usize = 32;

/// What was found out of the members of circles that are not settled.
#[derive(Default)]
pub(super) struct Findings {
    /// The places of schemas in the path to the one at hand.
    places: UnorderedMap<SchemaId, usize>,
    /// The place of the first member of the circle at hand, if there is one.
    first: Option<usize>,
    /// The kinds of members by the round before.
    guessed: UnorderedMap<SchemaId, Rc<Kind>>,
    /// The members that the one at hand stands on.
    read: Vec<SchemaId>,
    /// The same.
    is_read: UnorderedSet<SchemaId>,
    /// What was found out of each.
    of: UnorderedMap<SchemaId, Vec<Finding>>,
}

/// What was found out of one schema.
struct Finding {
    /// What it stands on.
    read: Vec<(SchemaId, Option<Rc<Kind>>)>,
    kind: Rc<Kind>,
    /// How much it repeats of others.
    copied: usize,
    rows: Vec<Diagnostic>,
}

impl Findings {
    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Notes that a schema is at a place of the path.
    pub(super) fn add(&mut self, id: SchemaId, place: usize) {
        self.places.insert(id, place);
    }

    /// Forgets a schema that is settled.
    pub(super) fn leave(&mut self, id: SchemaId) {
        self.places.remove(&id);
        self.of.remove(&id);
    }

    /// The place of a schema in the path.
    pub(super) fn place(&self, id: SchemaId) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// Begins with a circle of which nothing is known, or with a schema that is none.
    pub(super) fn open(&mut self, first: Option<usize>) {
        self.first = first;
        self.guessed.clear();
    }

    /// Whether a schema is a member of the circle at hand.
    pub(super) fn is_member(&self, id: SchemaId) -> bool {
        let place = self.places.get(&id);
        self.first
            .zip(place)
            .is_some_and(|(first, at)| *at >= first)
    }

    /// What the round before said of a member, on which the one at hand stands then.
    pub(super) fn guess(&mut self, id: SchemaId) -> Option<Rc<Kind>> {
        if self.is_read.insert(id) {
            self.read.push(id);
        }
        self.guessed.get(&id).map(Rc::clone)
    }

    /// Lets the next round stand on this one.
    pub(super) fn guess_all(&mut self, members: &[SchemaId], found: &[Rc<Kind>]) {
        let guesses = members.iter().zip(found);
        let guesses = guesses.map(|(&member, kind)| (member, Rc::clone(kind)));
        self.guessed = guesses.collect();
    }

    /// Begins to find out a schema.
    pub(super) fn begin(&mut self) {
        self.read.clear();
        self.is_read.clear();
    }

    /// Keeps what was found out of a schema. The same as before stays the same thing.
    pub(super) fn keep(
        &mut self,
        id: SchemaId,
        kind: Rc<Kind>,
        copied: usize,
        rows: Vec<Diagnostic>,
    ) -> Rc<Kind> {
        let read = std::mem::take(&mut self.read).into_iter();
        let read = read.map(|id| (id, self.guessed.get(&id).map(Rc::clone)));
        let read = read.collect();
        let all = self.of.entry(id).or_default();
        let same = all.iter().find(|finding| finding.kind == kind);
        let kind = same.map_or(kind, |same| Rc::clone(&same.kind));
        if all.len() >= MOST_STATES {
            all.remove(0);
        }
        all.push(Finding {
            read,
            kind: Rc::clone(&kind),
            copied,
            rows,
        });
        kind
    }

    /// What was found out of a schema before, if it stands on nothing that has changed.
    pub(super) fn known(&self, id: SchemaId) -> Option<(Rc<Kind>, usize, Vec<Diagnostic>)> {
        let found = self.of.get(&id)?;
        let found = found.iter().find(|finding| {
            let mut read = finding.read.iter();
            read.all(|(id, kind)| match (kind, self.guessed.get(id)) {
                (Some(one), Some(other)) => is_same(one, other),
                (None, None) => self.is_member(*id),
                (Some(_), None) | (None, Some(_)) => false,
            })
        })?;
        Some((Rc::clone(&found.kind), found.copied, found.rows.clone()))
    }
}

/// Whether two rounds say the same.
pub(super) fn are_same(found: &[Rc<Kind>], before: &[Rc<Kind>]) -> bool {
    let mut pairs = found.iter().zip(before);
    found.len() == before.len() && pairs.all(|(one, other)| is_same(one, other))
}

fn is_same(one: &Rc<Kind>, other: &Rc<Kind>) -> bool {
    Rc::ptr_eq(one, other) || one == other
}
