//! Decides which alternative a union is, each place of a document once for all ways that lead
//! there.

use std::any::TypeId;
use std::ops::Range;
use std::sync::Arc;

use super::super::json::Json;
use super::alternatives::{Alternatives, Rows};
use super::compare::Winner;
use super::judge::{Judge, Outcome};
use super::notes::{Choice, Key, Notes, Outer, Stage, Tally};
use super::records::small;
use super::{Look, Order};

/// The refusal of what is none of the alternatives. Nobody sees it: a union around tries another.
const NONE: &str = "one of the alternatives";

impl Judge<'_> {
    /// Decides which alternative a union is whose alternatives are told apart by their looks.
    #[allow(dead_code, reason = "a document may have no such unions")]
    pub(super) fn choose(json: Json<'_>, union: TypeId, among: &mut dyn Alternatives) -> Outcome {
        let Some(notes) = Notes::of(json.tape) else {
            return Outcome::Alone;
        };
        let outer = notes.take_outer(json);
        if json.has_refused() {
            return Outcome::StandIn;
        }
        let wanted = outer.and_then(|outer| outer.wanted);
        let mut judge = Judge {
            notes,
            json,
            union,
            wanted,
            among,
            named: None,
        };
        match judge.decide(outer) {
            Some(outcome) => outcome,
            // The union around may be something else then.
            None if wanted.is_some() => judge.refuse_as_none(),
            None => judge.decide_none(),
        }
    }

    /// Decides how a union is read whose tag names the alternative, if it names one.
    #[allow(dead_code, reason = "a document may have no such unions")]
    pub(super) fn follow(
        json: Json<'_>,
        union: TypeId,
        named: Option<usize>,
        among: &mut dyn Alternatives,
    ) -> Outcome {
        let Some(notes) = Notes::begun(json.tape) else {
            return Outcome::Alone;
        };
        let outer = notes.take_outer(json);
        if json.has_refused() {
            return Outcome::StandIn;
        }
        let mut judge = Judge {
            notes,
            json,
            union,
            among,
            wanted: None,
            named,
        };
        match named {
            None if outer.is_some_and(|outer| outer.wanted.is_some()) => judge.refuse_as_none(),
            None => judge.decide_none(),
            Some(_) if notes.stage.get() == Stage::Open => Outcome::Alone,
            Some(_) => judge
                .decide(outer)
                .unwrap_or_else(|| judge.refuse_as_none()),
        }
    }

    /// Decides how the value is read, if it is one of the alternatives; `outer` is the union of
    /// which it is one itself.
    fn decide(&mut self, outer: Option<Outer>) -> Option<Outcome> {
        let outcome = self.decide_in(outer);
        if outer.is_some() {
            self.notes.inner.set(Some(self.union));
        }
        outcome
    }

    fn decide_in(&mut self, outer: Option<Outer>) -> Option<Outcome> {
        let Some(outer) = outer else {
            // Unions that are each other's alternatives are so at their own place only.
            let cuts = self.notes.cuts.get();
            let outcome = self.decide_first();
            self.notes.cuts.set(cuts);
            return outcome;
        };
        self.notes
            .under_way
            .borrow_mut()
            .push((self.json.at, outer.union));
        let outcome = match self.notes.is_under_way(self.json, self.union) {
            true => {
                self.notes.cut();
                Some(self.refuse())
            }
            false => self.decide_here(),
        };
        self.notes.under_way.borrow_mut().pop();
        outcome
    }

    /// Decides how the value is read of which no other union is being read.
    fn decide_first(&mut self) -> Option<Outcome> {
        // There is nothing in it that could be read twice.
        if self.notes.stage.get() != Stage::Open && self.json.node().size() == 1 {
            match self.order() {
                Order::One(only) => {
                    let winner = self.take(only)?;
                    self.notes.add(winner.tally);
                    return Some(Outcome::Kept);
                }
                Order::Several(several) => self.notes.forget(several),
            }
        }
        self.decide_here()
    }

    fn decide_here(&mut self) -> Option<Outcome> {
        match self.notes.stage.get() {
            Stage::Open => self.decide_open(),
            Stage::Judging | Stage::Building => self.decide_within(),
        }
    }

    /// Decides how a value is read that no union around reads again.
    fn decide_open(&mut self) -> Option<Outcome> {
        match self.order() {
            Order::One(only) => {
                let winner = self.take(only)?;
                self.tell(winner.look, None);
                Some(Outcome::Kept)
            }
            Order::Several(several) => self.decide_outermost(several),
        }
    }

    /// Refuses what is none of the alternatives: the union around may be something else, unless that
    /// loses what this one knows.
    fn refuse_as_none(&self) -> Outcome {
        self.notes.refused.set(Some(self.json.at));
        self.refuse()
    }

    fn refuse(&self) -> Outcome {
        self.json.refuse(NONE);
        Outcome::StandIn
    }

    /// Reads the value as the best alternative: once more if something stands in for a part of it.
    fn decide_outermost(&mut self, several: Range<usize>) -> Option<Outcome> {
        self.notes.begin(self.json);
        let winner = self.compare(several);
        let winner = winner.filter(|winner| self.accepts(winner));
        if let Some(winner) = &winner
            && winner.tally.has_stand_ins
        {
            self.notes.stage.set(Stage::Building);
            self.notes.is_again.set(true);
            self.read_again(winner.index, winner.look);
        }
        self.notes.end();
        self.tell(winner?.look, None);
        Some(Outcome::Kept)
    }

    /// Whether the union is what it is read as: it may lose what another alternative keeps.
    fn accepts(&self, winner: &Winner) -> bool {
        !winner.is_lossy || self.goes_by_wanted()
    }

    /// Reads the value as the best alternative, if that is of use to the union around.
    fn decide_within(&mut self) -> Option<Outcome> {
        if let Some((key, choice)) = self.notes.find(self.json, self.union) {
            return self.decide_again(key, choice);
        }
        let cuts = self.notes.cuts.get();
        let record = self.record();
        let is_remembered = record.is_some();
        let winner = match record {
            Some(rows) => self.compete_by_record(rows),
            None => self.compete(),
        };
        let has_cuts = self.notes.cuts.get() != cuts;
        let key = self.notes.key(self.json, self.union, has_cuts);
        let choice = winner.as_ref().map(Winner::choice);
        self.notes.note(key, choice.unwrap_or_default());
        let winner = winner.filter(|winner| self.accepts(winner))?;
        if is_remembered && self.is_tagged() {
            return self.decide_again(key, winner.choice());
        }
        Some(self.hand_over(key, &winner))
    }

    /// The alternatives of the union, if it is on record how they were read at the place.
    fn record(&self) -> Option<Arc<dyn Rows>> {
        let is_open = self.notes.stage.get() == Stage::Judging && self.among.can_keep();
        let record = || self.notes.records.rows(self.json.at, self.union);
        is_open.then(record).flatten()
    }

    /// Reads the value as it has been decided, unless nothing but its weight is asked for.
    fn decide_again(&mut self, key: Key, choice: Choice) -> Option<Outcome> {
        let mut winner = Winner::of(choice).filter(|winner| self.accepts(winner))?;
        if self.notes.stage.get() == Stage::Building {
            self.read_again(winner.index, winner.look);
            return Some(Outcome::Kept);
        }
        if let Some(weight) = winner.weight
            && !self.is_tagged()
        {
            return Some(self.stand_in(winner.look, weight));
        }
        winner.tally = self.read_again(winner.index, winner.look)?;
        Some(self.hand_over(key, &winner))
    }

    /// Decides how the value is read if it is none of the alternatives.
    fn decide_none(&self) -> Outcome {
        let is_small = self.json.node().size() == 1;
        if self.notes.stage.get() != Stage::Judging || is_small || self.notes.allows(self.json) {
            return Outcome::Alone;
        }
        self.stand_in(None, self.notes.weigh(self.json))
    }

    /// Keeps the value for the union around, or lets it do with the weight.
    fn hand_over(&self, key: Key, winner: &Winner) -> Outcome {
        if winner.is_allowed || self.is_tagged() {
            self.notes.add(winner.tally);
            self.tell(winner.look, winner.weight);
            return Outcome::Kept;
        }
        let weight = winner
            .weight
            .unwrap_or_else(|| self.among.weigh() + winner.tally.weight);
        let choice = Choice {
            weight: Some(small(weight)),
            ..winner.choice()
        };
        self.notes.note(key, choice);
        self.stand_in(winner.look, weight)
    }

    fn stand_in(&self, look: Option<&'static Look>, weight: usize) -> Outcome {
        self.notes.add(Tally {
            has_stand_ins: true,
            weight,
        });
        self.tell(look, Some(weight));
        Outcome::StandIn
    }

    /// Whether a tag is written around the value.
    fn is_tagged(&self) -> bool {
        self.among.can_keep() && self.notes.tagged.get() == Some(self.json.at)
    }
}
