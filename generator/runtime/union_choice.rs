//! Decides which alternative a union is, each place of a document once for all ways that lead
//! there.
// needs: json, json_refuse, union, union_notes

use std::any::TypeId;

use super::json::Json;
use super::union::{self, Fit, Look, Order};
use super::union_notes::{Choice, DEEPEST, Key, Notes, Outer, Stage, Tally, small};

/// The refusal of what is none of the alternatives. Nobody sees it: a union around tries another.
const NONE: &str = "one of the alternatives";

/// The alternatives of one union, as readings of one value.
pub(super) trait Alternatives {
    /// The look of the alternative, if it is told apart by that.
    fn look(&self, index: usize) -> Option<&'static Look>;

    /// Reads the value as the alternative; false if it cannot be read so.
    fn read(&mut self, index: usize) -> bool;

    /// Weighs what was read last.
    fn weigh(&self) -> usize;

    /// Keeps what was read last, in place of what was kept before.
    fn keep(&mut self);
}

/// The way in which a union is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// As what was kept.
    Kept,
    /// As if it stood alone: as what its tag says, or as none of the alternatives.
    Alone,
    /// As anything: nobody sees it, but for its weight, which has been told.
    StandIn,
}

/// The choice of one union at one place.
struct Judge<'j> {
    notes: &'j Notes,
    json: Json<'j>,
    union: TypeId,
    /// The first alternative that looks as wanted, or the one that the tag names.
    direction: Option<usize>,
    among: &'j mut dyn Alternatives,
    /// Whether the union writes a tag around its alternatives.
    has_tag: bool,
}

/// The best reading, which was kept.
struct Winner {
    index: usize,
    /// Its weight, if it had to be compared.
    weight: Option<usize>,
    tally: Tally,
    /// Whether a union around may go through it.
    is_allowed: bool,
}

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
    // Where the look is none of this union, it goes by all of its own.
    let wanted = outer.and_then(|outer| outer.look);
    let direction = wanted.and_then(|wanted| {
        let mut looks = (0..).map_while(|index| among.look(index));
        looks.position(|look| look == wanted)
    });
    let mut judge = Judge {
        notes,
        json,
        union,
        direction,
        among,
        has_tag: false,
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
    index: Option<usize>,
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
        direction: index,
        among,
        has_tag: true,
    };
    match index {
        None if outer.is_some_and(|outer| outer.look.is_some()) => judge.refuse_as_none(),
        None => judge.decide_none(),
        Some(_) if notes.stage.get() == Stage::Open => Outcome::Alone,
        Some(_) => judge
            .decide(outer)
            .unwrap_or_else(|| judge.refuse_as_none()),
    }
}

impl Judge<'_> {
    /// Decides how the value is read, if it is one of the alternatives; `outer` is the union of
    /// which it is one itself.
    fn decide(&mut self, outer: Option<Outer>) -> Option<Outcome> {
        let Some(outer) = outer else {
            return self.decide_here();
        };
        self.notes
            .under_way
            .borrow_mut()
            .push((self.json.at, outer.union));
        let outcome = match self.notes.is_under_way(self.json, self.union) {
            true => Some(self.refuse()),
            false => self.decide_here(),
        };
        self.notes.under_way.borrow_mut().pop();
        outcome
    }

    fn decide_here(&mut self) -> Option<Outcome> {
        match self.notes.stage.get() {
            // There is nothing in it that could be read twice.
            _ if self.json.node().size() == 1 => self.compete().map(|_| Outcome::Kept),
            Stage::Open => self.decide_outermost(),
            Stage::Judging | Stage::Building => self.decide_within(),
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
    fn decide_outermost(&mut self) -> Option<Outcome> {
        self.notes.begin(self.json);
        let winner = self.compete();
        if let Some(winner) = &winner
            && winner.tally.has_stand_ins
        {
            self.notes.stage.set(Stage::Building);
            self.notes.is_again.set(true);
            self.read_again(winner.index);
        }
        self.notes.end();
        winner.map(|_| Outcome::Kept)
    }

    /// Reads the value as the best alternative, if that is of use to the union around.
    fn decide_within(&mut self) -> Option<Outcome> {
        let key = self.notes.key(self.json, self.union, self.direction);
        if let Some(choice) = self.notes.find(&key) {
            return self.decide_again(key, choice);
        }
        let winner = self.compete();
        let choice = Choice {
            index: winner.as_ref().map(|winner| small(winner.index)),
            weight: winner.as_ref().and_then(|winner| winner.weight).map(small),
        };
        self.notes.note(key, choice);
        Some(self.hand_over(key, winner?))
    }

    /// Reads the value as it has been decided, unless nothing but its weight is asked for.
    fn decide_again(&mut self, key: Key, choice: Choice) -> Option<Outcome> {
        let index = choice.index? as usize;
        if self.notes.stage.get() == Stage::Building {
            self.read_again(index);
            return Some(Outcome::Kept);
        }
        if let Some(weight) = choice.weight
            && !self.is_tagged()
        {
            return Some(self.stand_in(weight as usize));
        }
        let winner = Winner {
            index,
            weight: choice.weight.map(|weight| weight as usize),
            tally: self.read_again(index)?,
            is_allowed: false,
        };
        Some(self.hand_over(key, winner))
    }

    /// Decides how the value is read if it is none of the alternatives.
    fn decide_none(&self) -> Outcome {
        let is_small = self.json.node().size() == 1;
        if self.notes.stage.get() != Stage::Judging || is_small || self.notes.allows(self.json) {
            return Outcome::Alone;
        }
        self.stand_in(self.notes.weigh(self.json))
    }

    /// Keeps the value for the union around, or lets it do with the weight.
    fn hand_over(&self, key: Key, winner: Winner) -> Outcome {
        if winner.is_allowed || self.is_tagged() {
            self.notes.add(winner.tally);
            return Outcome::Kept;
        }
        let weight = winner
            .weight
            .unwrap_or_else(|| self.among.weigh() + winner.tally.weight);
        let choice = Choice {
            index: Some(small(winner.index)),
            weight: Some(small(weight)),
        };
        self.notes.note(key, choice);
        self.stand_in(weight)
    }

    fn stand_in(&self, weight: usize) -> Outcome {
        self.notes.add(Tally {
            has_stand_ins: true,
            weight,
        });
        Outcome::StandIn
    }

    /// Whether a tag is written around the value.
    fn is_tagged(&self) -> bool {
        self.notes.tagged.get() == Some(self.json.at)
    }

    /// Reads the value as the best alternative that it can be read as, and keeps it.
    fn compete(&mut self) -> Option<Winner> {
        let only = match self.order() {
            Order::One(only) => only?,
            Order::Several(order) => return self.compare(&order),
        };
        let tally = self.attempt(only)?;
        self.among.keep();
        Some(Winner {
            index: only,
            weight: None,
            tally,
            is_allowed: true,
        })
    }

    /// Reads the value as one alternative after another, and keeps the first that loses nothing of
    /// it, however deep, else the one that loses least, unless that loses what another one keeps.
    fn compare(&mut self, order: &[(Fit, usize)]) -> Option<Winner> {
        let json = self.json;
        let mut best: Option<Winner> = None;
        let mut looks = Vec::new();
        let mut whole = None;
        for (turn, &(_, index)) in order.iter().enumerate() {
            if turn == 1 && json.node().size() > 1 {
                self.notes.is_again.set(true);
            }
            let Some(tally) = self.attempt(index) else {
                if self.notes.refused.get() == Some(json.at) {
                    looks.extend(self.among.look(index));
                }
                continue;
            };
            let is_allowed = self.notes.allows(json);
            let weight = self.among.weigh().saturating_add(tally.weight);
            let most = best.as_ref().and_then(|best| best.weight);
            if most.is_none_or(|most| weight > most) {
                self.among.keep();
                best = Some(Winner {
                    index,
                    weight: Some(weight),
                    tally,
                    is_allowed,
                });
            }
            if weight >= *whole.get_or_insert_with(|| self.notes.weigh(json)) {
                return best;
            }
            looks.extend(self.among.look(index));
        }
        // What is several of the things at once is none of them alone.
        best.filter(|best| {
            let look = self.among.look(best.index);
            !look.is_some_and(|look| looks.iter().any(|other| look.lacks(other, json)))
        })
    }

    /// The alternatives that the value may be, the best first.
    fn order(&self) -> Order {
        if self.has_tag {
            return Order::One(self.direction);
        }
        let wanted = self.direction.and_then(|index| self.among.look(index));
        let looks = (0..).map_while(|index| self.among.look(index));
        let looks = looks.enumerate();
        union::order(
            self.json,
            &mut looks.filter(|(_, look)| wanted.is_none_or(|wanted| wanted == *look)),
        )
    }

    /// Reads the value as the alternative, and what is lacking from it.
    fn attempt(&mut self, index: usize) -> Option<Tally> {
        let Self { notes, json, .. } = *self;
        notes.refused.set(None);
        let depth = notes.depth.get();
        if depth == DEEPEST {
            return None;
        }
        notes.depth.set(depth + 1);
        let around = notes.tally.take();
        let tagged = notes.tagged.get();
        if self.has_tag {
            notes.tagged.set(Some(json.at));
        }
        notes.outer.set(Some(Outer {
            at: json.at,
            union: self.union,
            look: self.among.look(index),
        }));
        let fits = self.among.read(index);
        notes.depth.set(depth);
        notes.outer.set(None);
        notes.tagged.set(tagged);
        let tally = notes.tally.replace(around);
        fits.then_some(tally)
    }

    fn read_again(&mut self, index: usize) -> Option<Tally> {
        let tally = self.attempt(index);
        self.among.keep();
        tally
    }
}
