//! Pairs of schemas that are compared once, however often they are used.

use super::half::Node;
use super::impact::{Difference, Impact, Role};
use crate::compare::change::Place;
use crate::compare::rules::Rule;

/// A pair of schemas that is compared once.
pub(super) struct Unit {
    /// The place of it, by a name of its own or where it was met first.
    pub(super) place: Place,
    /// The schemas of the old document.
    pub(super) base: Node,
    /// The schemas of the new document.
    pub(super) head: Node,
    /// Where the old ones stand if there are none.
    pub(super) base_pointer: String,
    /// Where the new ones stand if there are none.
    pub(super) head_pointer: String,
    /// The part of the schemas that is compared.
    pub(super) scope: Scope,
    /// The way in which values are written.
    pub(super) mode: Mode,
    /// Whether null is looked at here; otherwise that is done where it is used.
    pub(super) asks_null: bool,
    /// The findings.
    pub(super) findings: Vec<Finding>,
    /// The units that it leads to.
    pub(super) edges: Vec<Edge>,
    /// The uses in each role, by the number of the operation.
    pub(super) uses: [Bits; 4],
}

/// The part of a pair of schemas that a unit compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Scope {
    /// All of them.
    All,
    /// The alternatives and the discriminators, for those that have them from there.
    Alternatives,
}

/// The way in which values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Mode {
    /// As JSON.
    Json,
    /// As text, in which an integer is a string too.
    Text,
    /// As text that is never left out.
    Given,
    /// As a text of its own syntax, which is a string whatever it holds.
    Raw,
}

impl Mode {
    /// Whether values are single texts, or several of them.
    pub(super) const fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Given)
    }
}

/// A difference within a unit.
pub(super) struct Finding {
    /// The rule.
    pub(super) rule: &'static Rule,
    /// The way from the unit on.
    pub(super) path: Vec<String>,
    /// The sentence.
    pub(super) message: String,
    /// The difference of the values.
    pub(super) difference: Difference,
    /// What it does.
    pub(super) impact: Impact,
    /// The node in the old document.
    pub(super) base: String,
    /// The node in the new document.
    pub(super) head: String,
}

/// A way from one unit to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Edge {
    /// The unit that it leads to.
    pub(super) to: usize,
    /// What it lets through.
    pub(super) way: Way,
}

/// What becomes of the roles on the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Way {
    /// Whether nothing of it is sent.
    pub(super) is_unsent: bool,
    /// Whether nothing of it is received.
    pub(super) is_unreceived: bool,
    /// Whether it is received as one of several things.
    pub(super) is_doubtful: bool,
}

impl Way {
    /// Returns the role beyond the way, if anything gets there.
    pub(super) fn beyond(self, role: Role) -> Option<Role> {
        match role {
            Role::Sent => (!self.is_unsent).then_some(role),
            Role::Received if self.is_doubtful => (!self.is_unreceived).then_some(Role::Doubtful),
            Role::Received | Role::Doubtful | Role::Lenient => {
                (!self.is_unreceived).then_some(role)
            }
        }
    }

    /// Returns both ways as one.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            is_unsent: self.is_unsent || other.is_unsent,
            is_unreceived: self.is_unreceived || other.is_unreceived,
            is_doubtful: self.is_doubtful || other.is_doubtful,
        }
    }
}

/// A set of small numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// Adds a number.
    pub(super) fn insert(&mut self, number: usize) {
        let word = number / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        if let Some(word) = self.0.get_mut(word) {
            *word |= 1 << (number % 64);
        }
    }

    /// Adds all numbers of another set, and says whether there was a new one among them.
    pub(super) fn join(&mut self, other: &Self) -> bool {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        let mut grew = false;
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            grew |= *other & !*word != 0;
            *word |= other;
        }
        grew
    }

    /// Whether there is no number.
    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The numbers in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        let words = self.0.iter().enumerate();
        words.flat_map(|(index, word)| {
            let bits = (0..64).filter(move |bit| word & (1 << bit) != 0);
            bits.map(move |bit| index * 64 + bit)
        })
    }
}
