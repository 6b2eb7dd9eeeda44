//! Counts of what is not compared to its end.

use super::comparing::{Comparing, Spot};
use super::draft::LeftOut;
use super::flat::{Flat, MOST_PARTS};
use super::unit::Unit;
use crate::compare::change::{Place, Subject};

impl<'a> Comparing<'a> {
    /// Notes a pair that is one too many.
    pub(super) fn note_left_out(&mut self, unit: &Unit) {
        if let Some(known) = &mut self.left_out {
            known.count += 1;
            return;
        }
        self.left_out = Some(self.left_out_at(unit));
    }

    fn left_out_at(&self, unit: &Unit) -> LeftOut {
        let base = self.base.pointer(&unit.base, &unit.base_pointer).to_owned();
        let head = self.head.pointer(&unit.head, &unit.head_pointer).to_owned();
        LeftOut::at(unit.place.clone(), base, head)
    }

    /// Notes a pair that waits to be compared, and is one too many.
    pub(super) fn leave_out(&mut self, number: usize) {
        if let Some(known) = &mut self.left_out {
            known.count += 1;
        } else if let Some(unit) = self.units.get(number) {
            self.left_out = Some(self.left_out_at(unit));
        }
    }

    /// Notes that the pair that is being compared is not compared to its end.
    pub(super) fn end_current(&mut self) {
        if self.ended_in == Some(self.current) {
            return;
        }
        self.ended_in = Some(self.current);
        match (self.current, &mut self.left_out) {
            (Some(number), _) => self.leave_out(number),
            (None, Some(known)) => known.count += 1,
            (None, None) => {
                let place = Place {
                    subject: Subject::Document,
                    path: Vec::new(),
                };
                self.left_out = Some(LeftOut::at(place, String::new(), String::new()));
            }
        }
    }

    /// Notes a pair of which not all parts are compared, if there are so many.
    pub(super) fn note_cut(&mut self, spot: &Spot, base: &Flat<'a>, head: &Flat<'a>) {
        if self.trial.is_some() || !base.is_cut && !head.is_cut {
            return;
        }
        if let Some(known) = &mut self.cut {
            known.count += 1;
            return;
        }
        let place = self.place(spot);
        self.cut = Some(LeftOut::at(place, spot.base.clone(), spot.head.clone()));
    }

    /// Tells where the comparison has ended before its time, if it has.
    pub(super) fn tell_left_out(&mut self) {
        let pairs = self.left_out.take();
        let pairs = pairs.map(|left_out| left_out.told(&super::comparing::limits()));
        let cut = self.cut.take();
        let reason = format!("there are more than {MOST_PARTS} parts of one schema");
        let cut = cut.map(|cut| cut.told(&reason));
        for draft in pairs.into_iter().chain(cut) {
            self.add(draft);
        }
    }
}
