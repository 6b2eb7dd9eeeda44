//! Finding something out about schemas without telling it.

use super::comparing::{Comparing, Spot, Trial};
use super::flat::Flat;
use super::half::Node;
use super::impact::{Difference, Level, Pair};
use super::null::Null;
use super::unit::Way;
use crate::compare::change::Place;

/// A trial looks at this many pairs of schemas at most.
const MOST_TRIED: usize = 300;

/// A trial looks at this many pairs of schemas at most, one within the other.
const DEEPEST_TRIED: usize = 16;

/// The end of trials: nobody waits for more of them.
struct TriedTooMuch;

impl<'a> Comparing<'a> {
    /// Finds out how the values of two nodes differ, without telling it.
    pub(super) fn tried(&mut self, spot: &Spot, base: &Node, head: &Node) -> Difference {
        let spot = spot.clone().beyond(Way::default());
        let visit = |comparing: &mut Self| comparing.visit(spot, base, head, Null::REQUIRED);
        self.trying(visit).0
    }

    /// Finds out what becomes of what is received, without telling it.
    pub(super) fn tried_reading(&mut self, base: &Node, head: &Node) -> Pair {
        let visit = |comparing: &mut Self| {
            comparing.visit(Spot::nowhere(), base, head, Null::REQUIRED);
        };
        self.trying(visit).1
    }

    /// Compares something without telling what is found. Trials within trials count together: there
    /// are more ways through schemas that lead to each other than anybody could go.
    pub(super) fn trying(&mut self, compare: impl FnOnce(&mut Self)) -> (Difference, Pair) {
        let outer = self.trial.take();
        let (steps, depth) = outer
            .as_ref()
            .map_or((0, 0), |trial| (trial.steps, trial.depth));
        let held_before = outer
            .as_ref()
            .map_or(self.held(), |trial| trial.held_before);
        let is_too_much = self.check_trials(held_before).is_err();
        if steps >= MOST_TRIED || depth >= DEEPEST_TRIED || is_too_much {
            self.trial = outer;
            let unknown = Difference::new(Level::Maybe, Level::Maybe);
            return (unknown, unknown.impact(self.clients).received);
        }
        self.trial = Some(Trial {
            steps: steps + 1,
            depth: depth + 1,
            held_before,
            ..Trial::default()
        });
        compare(self);
        let trial = std::mem::replace(&mut self.trial, outer).unwrap_or_default();
        match &mut self.trial {
            Some(outer) => outer.steps = trial.steps,
            None => self.tried += self.held().saturating_sub(held_before),
        }
        (trial.difference, trial.received.unwrap_or(Pair::SAFE))
    }

    /// Counts what a trial compares beside properties.
    pub(super) fn weigh_trial(&mut self, old: &Flat<'a>, new: &Flat<'a>) {
        if self.trial.is_some() {
            let size = |flat: &Flat<'a>| flat.values.len() + flat.bounds.len() + flat.checks.len();
            self.base.hold(size(old));
            self.head.hold(size(new));
        }
    }

    /// Checks that all trials together have not put too much together. If they have, it is told
    /// that the comparison at hand ends.
    fn check_trials(&mut self, held_before: usize) -> Result<(), TriedTooMuch> {
        let held = self.held().saturating_sub(held_before);
        if self.tried.saturating_add(held) <= self.most_held() {
            return Ok(());
        }
        self.end_current();
        Err(TriedTooMuch)
    }

    /// Has a pair compared as a unit, or tries it.
    pub(super) fn lead_or_try(&mut self, spot: Spot, place: Place, base: Node, head: Node) {
        let held_before = self.trial.as_ref().map(|trial| trial.held_before);
        let is_too_much = held_before.is_some_and(|held| self.check_trials(held).is_err());
        let Some(trial) = &mut self.trial else {
            self.lead(&spot, place, (base, head));
            return;
        };
        let pair = (base, head);
        if trial.seen.contains(&pair) {
            return;
        }
        if trial.steps >= MOST_TRIED || trial.depth >= DEEPEST_TRIED || is_too_much {
            trial.difference.narrower = trial.difference.narrower.max(Level::Maybe);
            trial.difference.wider = trial.difference.wider.max(Level::Maybe);
            return;
        }
        trial.seen.push(pair.clone());
        trial.steps += 1;
        trial.depth += 1;
        self.visit_here(spot, &pair.0, &pair.1);
        if let Some(trial) = &mut self.trial {
            trial.depth -= 1;
        }
    }
}
