//! Findings become changes: each once, with all who use it.

use super::comparing::Comparing;
use super::draft::Draft;
use super::impact::{Pair, Role};
use super::unit::{Finding, Unit};
use crate::compare::change::{Change, Direction, Location, Place, Subject, Use};
use crate::compare::place::component_of;
use crate::compare::side::Clients;
use crate::compare::verdict::{Step, Verdict, WireEffect};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// A sentence that is longer than this is not searched for another one.
const MOST_SEARCHED: usize = 2_000;

/// What makes two drafts one: the rule and the nodes of both documents, or the place.
type Key = (&'static str, Option<String>, Option<String>, Option<Place>);

impl Comparing<'_> {
    /// Makes changes of everything that was found.
    pub(super) fn changes(&mut self) -> Vec<Change> {
        if self.units.iter().any(|unit| !unit.findings.is_empty()) {
            self.spread();
        }
        let mut drafts = std::mem::take(&mut self.drafts);
        for unit in std::mem::take(&mut self.units) {
            let Unit {
                place,
                findings,
                uses,
                ..
            } = unit;
            for finding in findings {
                drafts.push(draft(&place, finding, &uses, self.clients));
            }
        }
        let (drafts, elsewhere) = merge(drafts);
        for (place, told) in elsewhere {
            if let Some(draft) = drafts.get(told) {
                self.refer(place, &draft.place);
            }
        }
        drafts.into_iter().map(|draft| self.change(draft)).collect()
    }

    fn change(&self, draft: Draft) -> Change {
        let mut uses: Vec<(WireEffect, Use)> = Vec::with_capacity(draft.uses.len());
        for (user, direction, pair) in &draft.uses {
            let Some(subject) = self.users.get(*user) else {
                continue;
            };
            if *subject == draft.place.subject {
                continue;
            }
            let operation = match subject {
                Subject::Operation(name) | Subject::Webhook(name) => name.clone(),
                other => other.to_string(),
            };
            let direction = *direction;
            uses.push((
                pair.worst(),
                Use {
                    operation,
                    direction,
                },
            ));
        }
        uses.sort_by(|(left, one), (right, other)| right.cmp(left).then_with(|| one.cmp(other)));
        let mut uses: Vec<Use> = uses.into_iter().map(|(_, one)| one).collect();
        uses.dedup();
        let message = draft.message;
        Change {
            rule: draft.rule,
            place: draft.place,
            message,
            deployed: draft.pair.deployed.verdict(),
            rollback: draft.pair.rollback.verdict(),
            source: Verdict::default(),
            step: Step::Patch,
            only_without_default_features: false,
            base: draft.base.map(|pointer| Location::of_pointer(&pointer)),
            head: draft.head.map(|pointer| Location::of_pointer(&pointer)),
            uses,
            items: Vec::new(),
        }
    }
}

/// Makes a draft of a finding, for all who use it.
fn draft(
    place: &Place,
    finding: Finding,
    uses: &[super::unit::Bits; 4],
    clients: Clients,
) -> Draft {
    let mut all = Pair::SAFE;
    let mut used = Vec::new();
    for role in Role::ALL {
        let bits = &uses[role as usize];
        if bits.is_empty() {
            continue;
        }
        let pair = finding.impact.in_role(role, clients);
        all = all.or(pair);
        let direction = match role {
            Role::Sent => Direction::Sent,
            Role::Received | Role::Doubtful | Role::Lenient => Direction::Received,
        };
        used.extend(bits.iter().map(|user| (user, direction, pair)));
    }
    let mut place = place.clone();
    place.path.extend(finding.path);
    Draft {
        rule: finding.rule,
        place,
        message: finding.message,
        pair: all,
        base: Some(finding.base),
        head: Some(finding.head),
        uses: used,
    }
}

/// Makes one draft of those that are about the same. Returns also the places at which it is not
/// told, each with the number of the draft that tells it.
fn merge(drafts: Vec<Draft>) -> (Vec<Draft>, Vec<(Place, usize)>) {
    let mut merged: Vec<Draft> = Vec::with_capacity(drafts.len());
    let mut elsewhere = Vec::new();
    let mut known: UnorderedMap<Key, usize> = UnorderedMap::new();
    let mut said: UnorderedSet<(usize, String)> = UnorderedSet::new();
    for draft in drafts {
        let keys = keys(&draft);
        let found = keys.iter().find_map(|key| known.get(key)).copied();
        let at = found.unwrap_or(merged.len());
        let is_said = !said.insert((at, draft.message.clone()));
        match merged.get_mut(at) {
            Some(first) => elsewhere.push((join(first, draft, is_said), at)),
            None => {
                for key in keys {
                    known.insert(key, merged.len());
                }
                merged.push(draft);
            }
        }
    }
    (merged, elsewhere)
}

fn keys(draft: &Draft) -> Vec<Key> {
    let is_schema = |pointer: &Option<String>| {
        let pointer = pointer.as_deref();
        pointer.is_some_and(|pointer| pointer.contains("/schema"))
    };
    let code = draft.rule.code;
    let mut keys = vec![(code, None, None, Some(draft.place.clone()))];
    // What is on one side only is the same wherever the other side would have it.
    let (base, head) = match code {
        "property-added-required" | "property-added-optional" | "alternative-added" => {
            (None, draft.head.clone())
        }
        "property-removed" | "alternative-removed" => (draft.base.clone(), None),
        _ if is_schema(&draft.base) && is_schema(&draft.head) => {
            (draft.base.clone(), draft.head.clone())
        }
        _ => return keys,
    };
    keys.push((code, base, head, None));
    keys
}

/// Adds a draft to another one, with its sentence if that is not said yet. Returns the place of
/// both at which it is not told.
fn join(first: &mut Draft, mut other: Draft, is_said: bool) -> Place {
    first.pair = first.pair.or(other.pair);
    let is_better = !is_owned(first) && is_owned(&other);
    first.uses.extend(other.uses);
    if is_better {
        // What lacks it is also that of the place.
        (first.base, first.head) = (other.base, other.head);
        std::mem::swap(&mut first.place, &mut other.place);
        first.message = other.message;
    } else if !is_said
        && (first.message.len() > MOST_SEARCHED || !first.message.contains(&other.message))
    {
        first.message.push_str("; ");
        first.message.push_str(&other.message);
    }
    other.place
}

/// Whether a draft is told of the component that it stands in.
fn is_owned(draft: &Draft) -> bool {
    let Subject::Component(section, name) = &draft.place.subject else {
        return false;
    };
    let pointer = draft.head.as_deref().unwrap_or_default();
    let owner = component_of(pointer);
    owner.is_some_and(|(within, of, _)| within == section && of == *name)
}
