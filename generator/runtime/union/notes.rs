//! Notes of the unions of a document for each other, while one of them is not decided.

use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;

use super::super::json::{Json, Tape};
use super::records::{Records, Seen, small};
use super::weight;
use super::{Fitting, Look};

/// The number of times that the content of a union may be weighed or copied again for a union
/// around it, on average.
const WALKS: usize = 16;

/// The most readings as an alternative, one within the other: at one place of a document there may be
/// many, and each needs room on the stack.
pub(super) const DEEPEST: usize = 384;

/// The notes of all unions of a document.
///
/// A union reads its value as one alternative after another, and with each all that is in it. So
/// while one is not decided, those within it write down how they were. Where another alternative
/// leads to the same place, that is not read again: something stands in for it. Once the outermost
/// is decided and something stands in for a part of it, it is read once more, with all choices
/// known.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) stage: Cell<Stage>,
    /// The stand-ins in the reading under way.
    pub(super) tally: Cell<Tally>,
    /// The union that is being read, as long as nothing in it is: another one may be its
    /// alternative.
    pub(super) outer: Cell<Option<Outer>>,
    /// The place of a value around which a tag is written: it has to be there to be weighed so.
    pub(super) tagged: Cell<Option<usize>>,
    /// Whether a place may be read that has been read before.
    pub(super) is_again: Cell<bool>,
    /// The unions that are being read as others, which are alternatives of them, each with its
    /// place.
    pub(super) under_way: RefCell<Vec<(usize, TypeId)>>,
    /// The place of the last union that was none of its alternatives, though it is one of another
    /// union there.
    pub(super) refused: Cell<Option<usize>>,
    /// The number of readings as an alternative, one within the other.
    pub(super) depth: Cell<usize>,
    /// The place of the outermost union that is not decided.
    outermost: Cell<usize>,
    /// The number of nodes that may still be gone through once more.
    allowance: Cell<usize>,
    /// The looks that values have, of one union in the other.
    pub(super) fittings: RefCell<Vec<Fitting>>,
    /// The verdict of the last union that was read.
    pub(super) verdict: Cell<Option<Verdict>>,
    /// The number of times that a union was cut short, as it is being read at that place already.
    pub(super) cuts: Cell<usize>,
    /// Whether any choice depends on that.
    has_contexts: Cell<bool>,
    /// The last union that was read as an alternative of another one.
    pub(super) inner: Cell<Option<TypeId>>,
    /// The reading as the alternative that was tried last.
    pub(super) seen: Cell<Option<Seen>>,
    /// The readings of the unions that were cut short.
    pub(super) records: Records,
    /// The choices since the last question for one.
    fresh: RefCell<Vec<(Key, Choice)>>,
    /// The choices before those.
    known: RefCell<BTreeMap<Key, Choice>>,
    /// The weights of what is in the outermost union, node by node; empty until they are needed.
    weights: RefCell<Vec<u32>>,
}

/// The state of the union around all others.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Stage {
    /// There is none.
    #[default]
    Open,
    /// It is not decided.
    Judging,
    /// It is decided, and read accordingly.
    Building,
}

/// The parts that a reading lacks.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    /// Whether something stands in for a part of it.
    pub(super) has_stand_ins: bool,
    /// The weight of all those parts.
    pub(super) weight: usize,
}

/// A union that is read as one of its alternatives.
#[derive(Clone, Copy)]
pub(super) struct Outer {
    pub(super) at: usize,
    pub(super) union: TypeId,
    /// The looks that the value has of that alternative. A union that is the alternative goes by
    /// those.
    pub(super) wanted: Option<Wanted>,
}

/// The looks that a value was taken for.
#[derive(Clone, Copy)]
pub(crate) enum Wanted {
    One(&'static Look),
    /// Those of one alternative among some in [`Notes::fittings`], the best first.
    Several {
        start: usize,
        end: usize,
        index: usize,
    },
}

impl Wanted {
    /// Lists the looks, each with its place.
    pub(super) fn looks(self, list: &[Fitting]) -> impl Iterator<Item = (usize, &'static Look)> {
        let (one, several, index) = match self {
            Self::One(look) => (Some((0, look)), 0..0, 0),
            Self::Several { start, end, index } => (None, start..end, index),
        };
        let several = list.get(several).unwrap_or_default().iter().enumerate();
        let several = several.filter(move |(_, fitting)| fitting.index == index);
        let several = several.map(|(place, fitting)| (place, fitting.look));
        one.into_iter().chain(several)
    }
}

/// An answer of a union that is an alternative to the union around: what it says of its value.
#[derive(Clone, Copy)]
pub(super) struct Verdict {
    pub(super) at: usize,
    /// The look that the value was taken for.
    pub(super) look: Option<&'static Look>,
    /// Its weight, if that is known.
    pub(super) weight: Option<usize>,
}

/// A place, a union, and the first union that is being read at that place, if the choice depends on
/// that.
pub(super) type Key = (u32, TypeId, Option<TypeId>);

/// The choice of a union at a place.
#[derive(Clone, Copy, Default)]
pub(super) struct Choice {
    /// The alternative; none if it is none of them.
    pub(super) index: Option<u32>,
    /// The look that the value was taken for, if the alternative is told apart by that.
    pub(super) look: Option<&'static Look>,
    /// The weight of the value, if it has been compared.
    pub(super) weight: Option<u32>,
    /// Whether it loses what another alternative keeps.
    pub(super) is_lossy: bool,
}

impl Notes {
    /// Finds the notes of the document, or begins them. None if the document keeps something else.
    pub(super) fn of<'t>(tape: &'t Tape<'_>) -> Option<&'t Self> {
        let notes = tape.notes.get_or_init(|| Box::new(Self::default()));
        notes.downcast_ref()
    }

    /// Finds the notes of the document, if there are any.
    pub(super) fn begun<'t>(tape: &'t Tape<'_>) -> Option<&'t Self> {
        tape.notes.get()?.downcast_ref()
    }

    /// Begins to judge the outermost union.
    pub(super) fn begin(&self, json: Json<'_>) {
        self.stage.set(Stage::Judging);
        self.outermost.set(json.at);
        self.allowance.set(json.node().size().saturating_mul(WALKS));
        self.is_again.set(false);
    }

    /// Forgets all choices: the outermost union has been read.
    pub(super) fn end(&self) {
        self.stage.set(Stage::Open);
        self.fresh.borrow_mut().clear();
        self.known.borrow_mut().clear();
        self.weights.borrow_mut().clear();
        self.has_contexts.set(false);
        self.records.end();
    }

    /// Takes the union of which the one at the place is an alternative, if it is one.
    pub(super) fn take_outer(&self, json: Json<'_>) -> Option<Outer> {
        self.outer.take().filter(|outer| outer.at == json.at)
    }

    /// Whether the union is being read at this very place, be it as an alternative of another one.
    pub(super) fn is_under_way(&self, json: Json<'_>, union: TypeId) -> bool {
        let under_way = self.under_way.borrow();
        let here = under_way.iter().rev().take_while(|(at, _)| *at == json.at);
        here.map(|(_, other)| other).any(|other| *other == union)
    }

    /// Says that a union was cut short.
    pub(super) fn cut(&self) {
        self.cuts.set(self.cuts.get() + 1);
    }

    /// Whether a place within the outermost union is judged, which may be read for several unions.
    pub(super) fn is_within(&self, json: Json<'_>) -> bool {
        self.stage.get() == Stage::Judging && self.outermost.get() != json.at
    }

    /// Says whether the value could be read as an alternative, which has not been weighed.
    #[inline]
    pub(super) fn see_leaf(&self, json: Json<'_>, fits: bool) {
        let is_refused = self.refused.get() == Some(json.at);
        self.seen
            .set((!fits).then_some(Seen::Failed { is_refused }));
    }

    /// Writes down how the value was read as an alternative in its turn.
    pub(super) fn see(&self, several: &Range<usize>, turn: usize) {
        let mut list = self.fittings.borrow_mut();
        if let Some(fitting) = list.get_mut(several.start + turn) {
            fitting.seen = self.seen.get();
        }
    }

    /// The alternative that looks so in its turn, unless its turn has been before.
    pub(super) fn first(&self, several: &Range<usize>, turn: usize) -> Option<usize> {
        let list = self.fittings.borrow();
        let several = list.get(several.clone())?;
        let index = several.get(turn)?.index;
        let mut before = several.iter().take(turn);
        before.all(|other| other.index != index).then_some(index)
    }

    /// Forgets what a value looks like.
    pub(super) fn forget(&self, several: Range<usize>) {
        self.fittings.borrow_mut().truncate(several.start);
    }

    /// The key of the choice of a union at a place: where it was cut short, the first union there
    /// counts too.
    pub(super) fn key(&self, json: Json<'_>, union: TypeId, has_cuts: bool) -> Key {
        let context = has_cuts.then(|| self.first_union(json).unwrap_or(union));
        self.has_contexts.set(self.has_contexts.get() || has_cuts);
        (small(json.at), union, context)
    }

    /// The first of the unions that are being read at the place.
    fn first_union(&self, json: Json<'_>) -> Option<TypeId> {
        let under_way = self.under_way.borrow();
        let here = under_way.iter().rev().take_while(|(at, _)| *at == json.at);
        here.last().map(|(_, union)| *union)
    }

    /// Writes down how a place is read.
    pub(super) fn note(&self, key: Key, choice: Choice) {
        self.fresh.borrow_mut().push((key, choice));
    }

    /// Finds how a union is read at a place, if that has been decided.
    pub(super) fn find(&self, json: Json<'_>, union: TypeId) -> Option<(Key, Choice)> {
        if !self.is_again.get() {
            return None;
        }
        let mut known = self.known.borrow_mut();
        known.extend(self.fresh.borrow_mut().drain(..));
        let key = (small(json.at), union, None);
        if let Some(choice) = known.get(&key) {
            return Some((key, *choice));
        }
        if !self.has_contexts.get() {
            return None;
        }
        let key = self.key(json, union, true);
        let choice = *known.get(&key)?;
        self.cut();
        Some((key, choice))
    }

    /// Adds what a part of the reading lacks to what that lacks.
    pub(super) fn add(&self, tally: Tally) {
        let sum = self.tally.get();
        self.tally.set(Tally {
            has_stand_ins: sum.has_stand_ins || tally.has_stand_ins,
            weight: sum.weight.saturating_add(tally.weight),
        });
    }

    /// Whether the value may be gone through once more than it was read.
    pub(super) fn allows(&self, json: Json<'_>) -> bool {
        if self.stage.get() != Stage::Judging || self.outermost.get() == json.at {
            return true;
        }
        let left = self.allowance.get().checked_sub(json.node().size());
        self.allowance.set(left.unwrap_or(self.allowance.get()));
        left.is_some()
    }

    /// Weighs a value of the document.
    pub(super) fn weigh(&self, json: Json<'_>) -> usize {
        let mut weights = self.weights.borrow_mut();
        let is_leaf = json.node().size() == 1;
        if is_leaf || weights.is_empty() {
            if is_leaf || self.allows(json) {
                return weight::of_json(json);
            }
            let outermost = Json::new(json.tape, self.outermost.get());
            weights.resize(outermost.node().size(), 0);
            weight::record(outermost, outermost.at, &mut weights);
        }
        let place = json.at.checked_sub(self.outermost.get());
        let weight = place.and_then(|place| weights.get(place)).copied();
        weight.unwrap_or_default() as usize
    }
}
