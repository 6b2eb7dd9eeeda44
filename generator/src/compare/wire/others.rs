//! Changes within an alternative, judged by what the other alternatives say.

use super::comparing::{Comparing, Spot};
use super::exclude::Apart;
use super::gathered::Union;
use super::impact::{Effect, Level};
use crate::compare::side::Clients;
use crate::resolve::SchemaId;

/// Unions of more alternatives than this are not searched for alternatives that contain others.
const MOST_SEARCHED: usize = 12;

/// An alternative among those of its union.
pub(super) struct Among<'u, 'a> {
    union: &'u Union,
    own: SchemaId,
    /// The alternatives that overlap.
    apart: &'u mut Apart<'a>,
}

impl<'u, 'a> Among<'u, 'a> {
    pub(super) fn new(union: &'u Union, own: SchemaId, apart: &'u mut Apart<'a>) -> Self {
        Self { union, own, apart }
    }
}

impl<'a> Comparing<'a> {
    /// Returns how many findings the unit of a spot has.
    pub(super) fn findings(&self, spot: &Spot) -> usize {
        let unit = self.units.get(spot.unit).filter(|_| self.trial.is_none());
        unit.map_or(0, |unit| unit.findings.len())
    }

    /// Judges the findings within an alternative again: what it takes no more, another one may
    /// take, and where a value may be one of them only, what is no longer two of them may be one
    /// now.
    pub(super) fn weigh_others(
        &mut self,
        spot: &Spot,
        first: usize,
        old: Among<'_, 'a>,
        new: Among<'_, 'a>,
    ) {
        let (left, right) = (old.own, new.own);
        let is_exclusive = old.union.is_exclusive || new.union.is_exclusive;
        let overlaps = is_exclusive
            && (!old.apart.show_apart(&self.base, left)
                || !new.apart.show_apart(&self.head, right));
        let is_taken = |comparing: &mut Self, union: &Union, own: SchemaId, was_old: bool| {
            let others = union.alternatives.iter().copied();
            let others = others.filter(|other| *other != own).take(MOST_SEARCHED);
            let others: Vec<SchemaId> = others.collect();
            others.into_iter().any(|other| match was_old {
                true => comparing.tried(spot, &vec![left], &vec![other]).narrower == Level::No,
                false => comparing.tried(spot, &vec![other], &vec![right]).wider == Level::No,
            })
        };
        let taken_now = is_taken(self, new.union, right, true);
        let taken_before = is_taken(self, old.union, left, false);
        let is_strict = self.clients == Clients::Strict;
        let Some(unit) = self.units.get_mut(spot.unit) else {
            return;
        };
        for finding in unit.findings.iter_mut().skip(first) {
            let (sent, received) = (&mut finding.impact.sent, &mut finding.impact.received);
            if taken_now {
                sent.deployed = sent.deployed.at_most_may();
                received.rollback = received.rollback.at_most_may();
            }
            if taken_before {
                sent.rollback = sent.rollback.at_most_may();
                received.deployed = received.deployed.at_most_may();
            }
            let doubt = Effect::may(ANOTHER_TOO);
            if overlaps && finding.difference.narrower != Level::No {
                sent.rollback = sent.rollback.or(doubt);
                if is_strict {
                    received.deployed = received.deployed.or(doubt);
                }
            }
            if overlaps && finding.difference.wider != Level::No {
                sent.deployed = sent.deployed.or(doubt);
                if is_strict {
                    received.rollback = received.rollback.or(doubt);
                }
            }
        }
    }
}

const ANOTHER_TOO: &str = "a value may be one alternative only, and it may be another one too";
