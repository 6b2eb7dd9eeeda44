//! Bounds that several schemas set to one value.

use std::cmp::Ordering;

use super::Lowering;
use crate::model::Fact;
use crate::resolve::{Keywords, SchemaId};
use crate::unordered::UnorderedSet;

/// Keywords that bound a value, in the order in which they are said. Those of one row bound the
/// same end.
const BOUNDS: &[&[&str]] = &[
    &["exclusiveMinimum", "minimum"],
    &["exclusiveMaximum", "maximum"],
    &["multipleOf"],
    &["minLength"],
    &["maxLength"],
    &["pattern"],
    &["minItems"],
    &["maxItems"],
    &["uniqueItems"],
    &["minProperties"],
    &["maxProperties"],
];

/// More schemas than these are not looked at for bounds of one value.
const MOST_PARTS: usize = 1000;

impl Lowering<'_> {
    /// Adds the bounds that all parts of a schema set, and the format that one of them has. What a
    /// type of its own says of its values is said there, unless further bounds stand here.
    pub(super) fn add_bounds(&self, schema: SchemaId, docs: &mut Vec<Fact>) {
        let mut at = schema;
        let mut seen = UnorderedSet::from([at]);
        loop {
            let keywords = &self.schemas.get(at).keywords;
            let next = match (self.schemas.target(at), keywords.all_of.as_slice()) {
                (Some(target), _) => target,
                (None, &[only]) => only,
                (None, _) => break,
            };
            add(docs, keywords);
            // Beside bounds of its own, those of the type are part of what holds.
            let has_bounds = docs.iter().any(|fact| row(fact).is_some());
            if self.named.contains_key(&next) && !has_bounds || !seen.insert(next) {
                return sort(docs);
            }
            at = next;
        }
        let mut waiting = vec![at];
        while let Some(part) = waiting.pop().filter(|_| seen.len() < MOST_PARTS) {
            let keywords = &self.schemas.get(part).keywords;
            add(docs, keywords);
            let parts = keywords.all_of.iter().rev().copied();
            waiting.extend(
                parts
                    .chain(self.schemas.target(part))
                    .filter(|&part| seen.insert(part)),
            );
        }
        sort(docs);
    }
}

/// Adds the bounds among facts, and their format if no other is known.
fn add(docs: &mut Vec<Fact>, keywords: &Keywords) {
    if !docs.iter().any(|known| matches!(known, Fact::Format(_))) {
        docs.extend(keywords.format.iter().cloned().map(Fact::Format));
    }
    for bound in &keywords.constraints {
        let fact = Fact::Constraint(bound.keyword, bound.value.to_json());
        if row(&fact).is_some() && !docs.contains(&fact) {
            docs.push(fact);
        }
    }
}

/// Puts bounds where the first of them stands, or else behind what says more of the type: those of
/// one end together, the tightest first.
fn sort(docs: &mut Vec<Fact>) {
    let is_of_type = |fact: &Fact| {
        matches!(
            fact,
            Fact::ReadOnly | Fact::WriteOnly | Fact::Format(_) | Fact::Values(_)
        )
    };
    docs.sort_by_key(|fact| !is_of_type(fact));
    let types = docs.iter().take_while(|fact| is_of_type(fact)).count();
    let (mut bounds, others): (Vec<Fact>, Vec<Fact>) = std::mem::take(docs)
        .into_iter()
        .partition(|fact| row(fact).is_some());
    bounds.sort_by(|one, other| {
        row(one)
            .cmp(&row(other))
            .then_with(|| tightness(one, other))
    });
    bounds.dedup();
    docs.extend(others);
    docs.splice(types..types, bounds);
}

/// The row of a bound.
fn row(fact: &Fact) -> Option<usize> {
    let Fact::Constraint(keyword, _) = fact else {
        return None;
    };
    BOUNDS.iter().position(|row| row.contains(keyword))
}

fn tightness(one: &Fact, other: &Fact) -> Ordering {
    let (Fact::Constraint(keyword, left), Fact::Constraint(beside, right)) = (one, other) else {
        return Ordering::Equal;
    };
    let (Ok(left), Ok(right)) = (left.parse::<f64>(), right.parse::<f64>()) else {
        return Ordering::Equal;
    };
    let by_value = left.total_cmp(&right);
    let is_least = keyword.starts_with("min") || *keyword == "exclusiveMinimum";
    let by_value = if is_least {
        by_value.reverse()
    } else {
        by_value
    };
    // Of one number, the bound that excludes it is the tighter one.
    by_value.then_with(|| keyword.cmp(beside))
}
