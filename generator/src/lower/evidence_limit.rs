//! A limit for the evidence of all unions together.
//!
//! Each union has tables of what its alternatives look like, so that many unions of the same wide
//! objects repeat those. If that is too much, the alternatives with most of it are told apart by
//! reading them alone. How much one has counts, and not where it stands.

#[cfg(test)]
mod tests;

use super::Lowering;
use super::copied;
use super::evidence_summary::Summary;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Alternative, Evidence, Shape, TypeId};

/// So much may one alternative have, one after the other until it is little enough.
const STEPS: [usize; 4] = [1_000, 200, 40, 8];

impl Lowering<'_> {
    /// Leaves out evidence if all of it together is too much.
    pub(super) fn limit_evidence(&mut self) {
        let most = copied::most_of_all(self.api);
        let ids: Vec<TypeId> = self.types.ids().collect();
        let unions = ids.into_iter().filter_map(|id| {
            let weights: Vec<usize> = self.alternatives(id).iter().map(weigh_all).collect();
            (!weights.is_empty()).then_some((id, weights))
        });
        let unions: Vec<(TypeId, Vec<usize>)> = unions.collect();
        let weights = || unions.iter().flat_map(|(_, weights)| weights);
        let total = |step: usize| -> usize { weights().filter(|weight| **weight <= step).sum() };
        if total(usize::MAX) <= most {
            return;
        }
        let step = STEPS.iter().find(|step| total(**step) <= most);
        let step = step.or(STEPS.last()).copied().unwrap_or_default();
        for (id, weights) in unions {
            let is_cut: Vec<bool> = weights.iter().map(|weight| *weight > step).collect();
            if is_cut.contains(&true) {
                self.cut_evidence(id, &is_cut);
            }
        }
    }

    fn alternatives(&self, id: TypeId) -> &[Alternative] {
        match &self.types[id].shape {
            Shape::Union(union) => &union.alternatives,
            _ => &[],
        }
    }

    fn cut_evidence(&mut self, id: TypeId, is_cut: &[bool]) {
        let message = "a union of alternatives with much in them, in a document of too many such";
        let place = Place::key(self.types[id].pointer.clone());
        let label = "told apart by reading them alone";
        self.report
            .warn(Diagnostic::new(Code::TooMuchMade, place, message).label(label));
        if let Shape::Union(union) = &mut self.types[id].shape {
            let alternatives = union.alternatives.iter_mut().zip(is_cut);
            for (alternative, _) in alternatives.filter(|(_, is_cut)| **is_cut) {
                let summary = Summary::of(&alternative.evidence);
                alternative.evidence = summary.without_names().evidence();
            }
        }
    }
}

fn weigh_all(alternative: &Alternative) -> usize {
    alternative.evidence.iter().map(weigh).sum()
}

/// Counts the names and values in some evidence.
fn weigh(evidence: &Evidence) -> usize {
    match evidence {
        Evidence::List(items) => 1 + items.iter().map(weigh).sum::<usize>(),
        Evidence::Object(object) => {
            let values = object.marks.iter().map(|(_, values)| values.len());
            1 + object.required.len() + object.optional.len() + values.sum::<usize>()
        }
        Evidence::Flag
        | Evidence::Integer
        | Evidence::Number
        | Evidence::Text
        | Evidence::Anything => 1,
    }
}
