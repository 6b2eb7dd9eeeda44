//! Compares the alternatives that a union may be at one place, and reads the value as the best.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::Arc;

use super::super::json::Json;
use super::alternatives::{Alternatives, Rows};
use super::judge::Judge;
use super::notes::{Choice, DEEPEST, Outer, Tally, Verdict, Wanted};
use super::records::{Seen, small};
use super::remembered::Remembered;
use super::{Fitting, Look, Order};

/// The best reading, which was kept.
pub(super) struct Winner {
    pub(super) index: usize,
    /// The look that it was taken for, if it is told apart by that.
    pub(super) look: Option<&'static Look>,
    /// Its weight, if it had to be compared.
    pub(super) weight: Option<usize>,
    pub(super) tally: Tally,
    /// Whether a union around may go through it.
    pub(super) is_allowed: bool,
    /// Whether it loses what another alternative keeps.
    pub(super) is_lossy: bool,
}

/// The best of the alternatives that were read.
struct Best {
    /// Its weight, at most that of the value, and its place in the order.
    rank: (usize, Reverse<usize>),
    winner: Winner,
}

/// The alternatives that were read so far.
#[derive(Default)]
struct Contest {
    best: Option<Best>,
    /// Those that could not be read, but for unions none of whose alternatives could.
    failed: Vec<usize>,
    /// The weight of the value, once it was asked for.
    whole: Option<usize>,
}

/// The parts that a reading lacks, and what is said of it by the union that it is, if it is one.
type Reading = (Tally, Option<Verdict>);

/// Finds the place of a look of one alternative.
fn place_of(order: &[Fitting], index: usize, look: &Look) -> Option<(usize, &'static Look)> {
    let mut places = order.iter().enumerate();
    let found = places.find(|(_, other)| other.index == index && other.look == look);
    found.map(|(place, fitting)| (place, fitting.look))
}

impl Contest {
    /// Whether an alternative lost nothing, and those that are left do not come before it.
    fn is_over(&self, turn: usize) -> bool {
        let (Some(best), Some(whole)) = (&self.best, self.whole) else {
            return false;
        };
        best.rank.0 >= whole && best.rank.1.0 < turn
    }

    /// Ends with the best. What is several of the things at once is none of them alone.
    fn end(self, json: Json<'_>, order: &[Fitting]) -> Option<Winner> {
        let Best { rank, mut winner } = self.best?;
        let failed = self.failed;
        let others = || order.iter().filter(|other| !failed.contains(&other.index));
        let lacks = |look: &Look| others().any(|other| look.lacks(other.look, json));
        winner.is_lossy = Some(rank.0) < self.whole && winner.look.is_some_and(lacks);
        Some(winner)
    }
}

impl Winner {
    pub(super) fn choice(&self) -> Choice {
        Choice {
            index: Some(small(self.index)),
            look: self.look,
            weight: self.weight.map(small),
            is_lossy: self.is_lossy,
        }
    }

    /// The reading that was noted, once it is made again.
    pub(super) fn of(choice: Choice) -> Option<Self> {
        Some(Self {
            index: choice.index? as usize,
            look: choice.look,
            weight: choice.weight.map(|weight| weight as usize),
            tally: Tally::default(),
            is_allowed: false,
            is_lossy: choice.is_lossy,
        })
    }
}

impl Judge<'_> {
    /// Reads the value as the best alternative that it can be read as, and keeps it.
    pub(super) fn compete(&mut self) -> Option<Winner> {
        if let Some(index) = self.named {
            let (tally, _) = self.attempt(index, None)?;
            return Some(self.keep(index, None, tally));
        }
        match self.order() {
            Order::One(only) => self.take(only),
            Order::Several(several) => self.compare(several),
        }
    }

    /// Reads the value as the only alternative that it may be.
    #[inline]
    pub(super) fn take(&mut self, only: Option<Fitting>) -> Option<Winner> {
        let mut only = only?;
        let Fitting { index, look, .. } = only;
        let cuts = self.notes.cuts.get();
        let read = self.attempt(index, Some(Wanted::One(look)));
        if self.notes.cuts.get() != cuts {
            only.seen = self.notes.seen.get();
            self.put_on_record(&[only]);
        }
        let (tally, verdict) = read?;
        let mut winner = self.keep(index, Some(look), tally);
        winner.weight = verdict.and_then(|verdict| verdict.weight);
        Some(winner)
    }

    /// Puts on record how the value was read as the alternatives. Nothing is known of those behind
    /// a tag, which counts for their weight.
    #[cold]
    fn put_on_record(&self, order: &[Fitting]) {
        let Self {
            notes, json, union, ..
        } = *self;
        if notes.is_within(json) && self.named.is_none() {
            notes.records.keep(json.at, union, self.among, order);
        }
    }

    /// Chooses the best alternative by how they were read before, of which nothing is kept.
    pub(super) fn compete_by_record(&mut self, rows: Arc<dyn Rows>) -> Option<Winner> {
        let Self {
            notes, json, union, ..
        } = *self;
        let mut among = Remembered {
            notes,
            json,
            union,
            rows,
            weight: 0,
        };
        let mut judge = Judge {
            among: &mut among,
            notes,
            json,
            union,
            wanted: self.wanted,
            named: self.named,
        };
        let winner = judge.compete();
        self.wanted = judge.wanted;
        let mut winner = winner?;
        let weight = || among.weigh().saturating_add(winner.tally.weight);
        winner.weight = Some(winner.weight.unwrap_or_else(weight));
        Some(winner)
    }

    fn keep(&mut self, index: usize, look: Option<&'static Look>, tally: Tally) -> Winner {
        self.among.keep();
        Winner {
            index,
            look,
            weight: None,
            tally,
            is_allowed: self.among.can_keep(),
            is_lossy: false,
        }
    }

    /// Reads the value as one alternative after another, each once, and keeps the first in the order
    /// that loses nothing of it, however deep, else the one that loses least.
    pub(super) fn compare(&mut self, several: Range<usize>) -> Option<Winner> {
        let notes = self.notes;
        let (cuts, is_within) = (notes.cuts.get(), notes.is_within(self.json));
        let mut contest = Contest::default();
        for turn in 0..several.len() {
            if contest.is_over(turn) {
                break;
            }
            if let Some(index) = notes.first(&several, turn) {
                notes.is_again.set(notes.is_again.get() || turn > 0);
                let Range { start, end } = several;
                let read = self.attempt(index, Some(Wanted::Several { start, end, index }));
                let list = notes.fittings.borrow();
                let order = list.get(several.clone()).unwrap_or_default();
                self.judge(order, turn, read, &mut contest);
                drop(list);
                if is_within {
                    notes.see(&several, turn);
                }
            }
        }
        let list = notes.fittings.borrow();
        let order = list.get(several.clone()).unwrap_or_default();
        if notes.cuts.get() != cuts {
            self.put_on_record(order);
        }
        let winner = contest.end(self.json, order);
        drop(list);
        notes.forget(several);
        winner
    }

    /// Compares a reading with those before.
    fn judge(&mut self, order: &[Fitting], turn: usize, read: Option<Reading>, all: &mut Contest) {
        let Some(fitting) = order.get(turn) else {
            return;
        };
        let index = fitting.index;
        let Some((tally, verdict)) = read else {
            if self.notes.refused.get() != Some(self.json.at) {
                all.failed.push(index);
            }
            return;
        };
        let is_allowed = self.among.can_keep() && self.notes.allows(self.json);
        let weight = verdict.and_then(|verdict| verdict.weight);
        let weight = weight.unwrap_or_else(|| self.among.weigh().saturating_add(tally.weight));
        if self.notes.seen.get().is_none() {
            let look = verdict.and_then(|verdict| verdict.look);
            let weight = small(weight);
            self.notes.seen.set(Some(Seen::Read { weight, look }));
        }
        let whole = *all.whole.get_or_insert_with(|| self.notes.weigh(self.json));
        let taken = verdict.and_then(|verdict| verdict.look);
        let taken = taken.and_then(|look| place_of(order, index, look));
        let (place, look) = taken.unwrap_or((turn, fitting.look));
        let rank = (weight.min(whole), Reverse(place));
        if all.best.as_ref().is_none_or(|best| best.rank < rank) {
            let mut winner = self.keep(index, Some(look), tally);
            winner.weight = Some(weight);
            winner.is_allowed = is_allowed;
            all.best = Some(Best { rank, winner });
        }
    }

    /// The alternatives that the value may be, the best first: in the order of the union around if
    /// that wants some of their looks.
    pub(super) fn order(&mut self) -> Order {
        let mut list = self.notes.fittings.borrow_mut();
        if let Some(wanted) = self.wanted {
            let found = super::order_as_wanted(self.json, self.among, wanted, &mut list);
            if let Some(order) = found {
                return order;
            }
            // Where a look is none of this union, or sums up several, it goes by all of its own.
            self.wanted = None;
        }
        super::order(self.json, self.among, &mut list)
    }

    /// Whether the union goes by the looks that the one around wants of it.
    pub(super) fn goes_by_wanted(&self) -> bool {
        let list = self.notes.fittings.borrow();
        let has = |look| super::all_looks(self.among).any(|(_, looks)| looks.contains(look));
        let wanted = self.wanted;
        wanted.is_some_and(|wanted| wanted.looks(&list).all(|(_, look)| has(look)))
    }

    /// Reads the value as the alternative, which may be a union that decides among the `wanted`
    /// looks: what is lacking from the reading, and what that union says of it.
    #[inline]
    fn attempt(&mut self, index: usize, wanted: Option<Wanted>) -> Option<Reading> {
        let Self { notes, json, .. } = *self;
        notes.refused.set(None);
        let depth = notes.depth.get();
        if depth == DEEPEST {
            notes.seen.set(None);
            return None;
        }
        notes.depth.set(depth + 1);
        let around = notes.tally.take();
        let tagged = notes.tagged.get();
        if self.named.is_some() {
            notes.tagged.set(Some(json.at));
        }
        notes.verdict.set(None);
        notes.outer.set(Some(Outer {
            at: json.at,
            union: self.union,
            wanted,
        }));
        let cuts = notes.cuts.get();
        let fits = self.among.read(index);
        notes.depth.set(depth);
        notes.outer.set(None);
        notes.tagged.set(tagged);
        let verdict = notes.verdict.take().filter(|verdict| verdict.at == json.at);
        let tally = notes.tally.replace(around);
        if notes.cuts.get() != cuts {
            notes.seen.set(notes.inner.get().map(Seen::Union));
        } else {
            notes.see_leaf(json, fits);
        }
        fits.then_some((tally, verdict))
    }

    pub(super) fn read_again(
        &mut self,
        index: usize,
        look: Option<&'static Look>,
    ) -> Option<Tally> {
        let read = self.attempt(index, look.map(Wanted::One));
        self.among.keep();
        read.map(|(tally, _)| tally)
    }

    /// Says to the union around what the value was taken for.
    pub(super) fn tell(&self, look: Option<&'static Look>, weight: Option<usize>) {
        self.notes.verdict.set(Some(Verdict {
            at: self.json.at,
            look,
            weight,
        }));
    }
}
