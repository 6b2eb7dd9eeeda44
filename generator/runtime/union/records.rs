//! Records of how unions were read at a place where a choice of theirs holds for some of the unions
//! around alone: another choice is made of the records, and no alternative is read again for it.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::alternatives::{Alternatives, Rows};
use super::{Fitting, Look};

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

    pub(super) fn seen(&self, at: usize, union: TypeId, index: usize) -> Option<Seen> {
        let all = self.all.borrow();
        let record = all.as_ref()?.get(&(small(at), union))?;
        record.seen.get(index).copied().flatten()
    }
}

/// Counts that a note can hold: a document has no more nodes than bytes, and those are fewer.
pub(super) fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
