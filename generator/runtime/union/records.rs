//! Records of how unions were read at a place where a choice of theirs holds for some of the unions
//! around alone: another choice is made of the records, and no alternative is read again for it.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::json::Json;
use super::choice::{self, Alternatives};
use super::notes::{Notes, Verdict, small};
use super::{Fitting, Look};

/// The alternatives of a union, for whatever value.
pub(crate) trait Rows: Send + Sync {
    /// The looks of the alternative, if it is told apart by them. None if there is none.
    fn looks(&self, index: usize) -> Option<&'static [Look]>;

    /// Reads the value as the alternative, to weigh it. None if it cannot be read so.
    fn weigh(&self, json: Json<'_>, index: usize) -> Option<usize>;
}

/// The reading of a value as one alternative.
#[derive(Clone, Copy)]
pub(super) enum Seen {
    /// It was, with this weight and the look that a union took it for.
    Read {
        weight: u32,
        look: Option<&'static Look>,
    },
    /// It could not be; perhaps since it is none of the alternatives of a union.
    Failed { is_refused: bool },
    /// It is a union whose choice holds for some of the unions around alone.
    Union(TypeId),
}

/// The readings of the alternatives of one union at one place.
struct Record {
    rows: Arc<dyn Rows>,
    seen: Vec<Option<Seen>>,
}

/// The unions that are on record, each with its place.
type All = BTreeMap<(u32, TypeId), Record>;

/// The records of a document, while a union is not decided.
#[derive(Default)]
pub(super) struct Records {
    /// Most documents have none.
    all: RefCell<Option<Box<All>>>,
}

impl Records {
    /// Forgets everything.
    pub(super) fn end(&self) {
        self.all.take();
    }

    /// Puts on record how a value was read as the alternatives of a union.
    pub(super) fn keep(
        &self,
        at: usize,
        union: TypeId,
        among: &dyn Alternatives,
        order: &[Fitting],
    ) {
        let mut all = self.all.borrow_mut();
        let all = all.get_or_insert_default();
        let record = all.entry((small(at), union)).or_insert_with(|| Record {
            rows: among.rows(),
            seen: Vec::new(),
        });
        for Fitting { index, seen, .. } in order {
            let (index, seen) = (*index, *seen);
            if record.seen.len() <= index {
                record.seen.resize(index + 1, None);
            }
            if let Some(place) = record.seen.get_mut(index) {
                *place = place.or(seen);
            }
        }
    }

    /// The alternatives of a union that is on record.
    pub(super) fn rows(&self, at: usize, union: TypeId) -> Option<Arc<dyn Rows>> {
        let all = self.all.borrow();
        let record = all.as_ref()?.get(&(small(at), union))?;
        Some(Arc::clone(&record.rows))
    }

    fn seen(&self, at: usize, union: TypeId, index: usize) -> Option<Seen> {
        let all = self.all.borrow();
        let record = all.as_ref()?.get(&(small(at), union))?;
        record.seen.get(index).copied().flatten()
    }
}

/// The alternatives of a union that is on record, as readings of its value. Those that are not on
/// record are read. There is nothing to be kept of any of them.
pub(super) struct Remembered<'r> {
    pub(super) notes: &'r Notes,
    pub(super) json: Json<'r>,
    pub(super) union: TypeId,
    pub(super) rows: Arc<dyn Rows>,
    /// The weight of what was read last, but for what the reading lacks.
    pub(super) weight: usize,
}

impl Alternatives for Remembered<'_> {
    fn looks(&self, index: usize) -> Option<&'static [Look]> {
        self.rows.looks(index)
    }

    fn read(&mut self, index: usize) -> bool {
        let Self { notes, json, .. } = *self;
        self.weight = 0;
        match notes.records.seen(json.at, self.union, index) {
            Some(Seen::Read { weight, look }) => {
                self.weight = weight as usize;
                notes.verdict.set(look.map(|look| Verdict {
                    at: json.at,
                    look: Some(look),
                    weight: Some(self.weight),
                }));
                true
            }
            Some(Seen::Failed { is_refused }) => {
                notes.refused.set(is_refused.then_some(json.at));
                false
            }
            Some(Seen::Union(union)) => match notes.records.rows(json.at, union) {
                Some(rows) => self.choose(union, rows),
                None => self.read_again(index),
            },
            None => self.read_again(index),
        }
    }

    fn weigh(&self) -> usize {
        self.weight
    }

    fn keep(&mut self) {}

    fn can_keep(&self) -> bool {
        false
    }

    fn rows(&self) -> Arc<dyn Rows> {
        Arc::clone(&self.rows)
    }
}

impl Remembered<'_> {
    /// Chooses an alternative of a union that is on record as well.
    fn choose(&self, union: TypeId, rows: Arc<dyn Rows>) -> bool {
        let mut among = Remembered {
            union,
            rows,
            ..*self
        };
        let before = self.json.tape.refusal.take();
        choice::choose(self.json, union, &mut among);
        self.json.tape.refusal.replace(before).is_none()
    }

    fn read_again(&mut self, index: usize) -> bool {
        let weight = self.rows.weigh(self.json, index);
        self.weight = weight.unwrap_or_default();
        weight.is_some()
    }
}
