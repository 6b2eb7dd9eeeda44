//! Changes that are told beside those of schemas.

use super::impact::{Effect, Pair};
use crate::compare::change::{Direction, Place};
use crate::compare::rules::{self, Rule};

/// A change that is beside schemas, or is taken out of a unit.
pub(super) struct Draft {
    /// The rule.
    pub(super) rule: &'static Rule,
    /// The place.
    pub(super) place: Place,
    /// The sentence.
    pub(super) message: String,
    /// The effects.
    pub(super) pair: Pair,
    /// The node in the old document.
    pub(super) base: Option<String>,
    /// The node in the new document.
    pub(super) head: Option<String>,
    /// The users, each with its direction and the effects there.
    pub(super) uses: Vec<(usize, Direction, Pair)>,
}

/// The places of a change in both documents.
#[derive(Clone, Copy, Default)]
pub(super) struct At<'p> {
    /// In the old one.
    pub(super) base: Option<&'p str>,
    /// In the new one.
    pub(super) head: Option<&'p str>,
}

impl<'p> At<'p> {
    /// Makes it of two pointers.
    pub(super) const fn both(base: &'p str, head: &'p str) -> Self {
        Self {
            base: Some(base),
            head: Some(head),
        }
    }

    /// Returns the place with another one in the old document.
    pub(super) fn with_base(self, base: &'p str) -> Self {
        Self {
            base: Some(base),
            ..self
        }
    }

    /// Returns the place with another one in the new document.
    pub(super) fn with_head(self, head: &'p str) -> Self {
        Self {
            head: Some(head),
            ..self
        }
    }
}

/// A change beside schemas, of which it is not said yet who meets it.
pub(super) struct Notice<'p> {
    /// The rule.
    pub(super) rule: &'static Rule,
    /// The place.
    pub(super) place: Place,
    /// The sentence.
    pub(super) message: String,
    /// The effects.
    pub(super) pair: Pair,
    /// The nodes in both documents.
    pub(super) at: At<'p>,
}

impl<'p> Notice<'p> {
    /// Makes it of all that is told.
    pub(super) const fn new(
        rule: &'static Rule,
        place: Place,
        message: String,
        pair: Pair,
        at: At<'p>,
    ) -> Self {
        Self {
            rule,
            place,
            message,
            pair,
            at,
        }
    }

    /// Says who meets it.
    pub(super) fn used_by(self, uses: Vec<(usize, Direction, Pair)>) -> Draft {
        Draft {
            rule: self.rule,
            place: self.place,
            message: self.message,
            pair: self.pair,
            base: self.at.base.map(str::to_owned),
            head: self.at.head.map(str::to_owned),
            uses,
        }
    }
}

/// The first place at which a comparison ends before its time, and how many there are.
pub(super) struct LeftOut {
    draft: Draft,
    pub(super) count: usize,
}

impl LeftOut {
    pub(super) fn at(place: Place, base: String, head: String) -> Self {
        let unknown = Effect::may("it is not known what changed here");
        let draft = Draft {
            rule: &rules::NOT_COMPARED,
            // The way there may have a thousand steps.
            place: Place {
                path: Vec::new(),
                ..place
            },
            message: String::new(),
            pair: Pair::new(unknown, unknown),
            base: Some(base),
            head: Some(head),
            uses: Vec::new(),
        };
        Self { draft, count: 1 }
    }

    /// Says why, and how often.
    pub(super) fn told(self, reason: &str) -> Draft {
        let others = match self.count - 1 {
            0 => String::new(),
            1 => " or at another place".to_owned(),
            others => format!(" or at {others} other places"),
        };
        let message = format!("{reason}: what begins here{others} is not compared to its end");
        Draft {
            message,
            ..self.draft
        }
    }
}
