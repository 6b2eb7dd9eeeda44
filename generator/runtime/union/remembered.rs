//! Unions that are on record, chosen from what is known of them.

use std::any::TypeId;
use std::sync::Arc;

use super::super::json::Json;
use super::Look;
use super::alternatives::{Alternatives, Rows};
use super::judge::Judge;
use super::notes::{Notes, Verdict};
use super::records::Seen;

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
        Judge::choose(self.json, union, &mut among);
        self.json.tape.refusal.replace(before).is_none()
    }

    fn read_again(&mut self, index: usize) -> bool {
        let weight = self.rows.weigh(self.json, index);
        self.weight = weight.unwrap_or_default();
        weight.is_some()
    }
}
