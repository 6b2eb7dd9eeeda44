//! Bounds that several schemas set to one value.

use std::cmp::Ordering;

use super::Lowering;
use crate::model::{Constraint, Fact};
use crate::resolve::{self, Keywords, SchemaId, Value};
use crate::unordered::UnorderedSet;

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
        let fact = Fact::Constraint(constraint(bound));
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

/// Returns what a keyword says of values.
pub(super) fn constraint(written: &resolve::Constraint) -> Constraint {
    let json = || written.value.to_json();
    match (written.keyword, &written.value) {
        ("minimum", _) => Constraint::Minimum(json()),
        ("maximum", _) => Constraint::Maximum(json()),
        ("exclusiveMinimum", _) => Constraint::ExclusiveMinimum(json()),
        ("exclusiveMaximum", _) => Constraint::ExclusiveMaximum(json()),
        ("multipleOf", _) => Constraint::MultipleOf(json()),
        ("minLength", _) => Constraint::MinLength(json()),
        ("maxLength", _) => Constraint::MaxLength(json()),
        ("pattern", _) => Constraint::Pattern(json()),
        ("minItems", _) => Constraint::MinItems(json()),
        ("maxItems", _) => Constraint::MaxItems(json()),
        ("uniqueItems", Value::Bool(differ)) => Constraint::UniqueItems(*differ),
        ("minProperties", _) => Constraint::MinProperties(json()),
        ("maxProperties", _) => Constraint::MaxProperties(json()),
        (keyword, _) => Constraint::Keyword(keyword, json()),
    }
}

/// The row of a bound, in the order in which they are said. Those of one row bound the same end.
fn row(fact: &Fact) -> Option<usize> {
    let Fact::Constraint(constraint) = fact else {
        return None;
    };
    Some(match constraint {
        Constraint::ExclusiveMinimum(_) | Constraint::Minimum(_) => 0,
        Constraint::ExclusiveMaximum(_) | Constraint::Maximum(_) => 1,
        Constraint::MultipleOf(_) => 2,
        Constraint::MinLength(_) => 3,
        Constraint::MaxLength(_) => 4,
        Constraint::Pattern(_) => 5,
        Constraint::MinItems(_) => 6,
        Constraint::MaxItems(_) => 7,
        Constraint::UniqueItems(_) => 8,
        Constraint::MinProperties(_) => 9,
        Constraint::MaxProperties(_) => 10,
        Constraint::Keyword(..) => return None,
    })
}

/// An end of what is allowed.
#[derive(Clone, Copy)]
enum End {
    Least,
    Greatest,
}

/// The number of a bound, its end, and whether the number itself is allowed.
fn bound(fact: &Fact) -> Option<(f64, End, bool)> {
    let Fact::Constraint(constraint) = fact else {
        return None;
    };
    let (value, end, is_allowed) = match constraint {
        Constraint::ExclusiveMinimum(value) => (value, End::Least, false),
        Constraint::Minimum(value)
        | Constraint::MinLength(value)
        | Constraint::MinItems(value)
        | Constraint::MinProperties(value) => (value, End::Least, true),
        Constraint::ExclusiveMaximum(value) => (value, End::Greatest, false),
        Constraint::Maximum(value)
        | Constraint::MaxLength(value)
        | Constraint::MaxItems(value)
        | Constraint::MaxProperties(value)
        | Constraint::MultipleOf(value) => (value, End::Greatest, true),
        Constraint::Pattern(_) | Constraint::UniqueItems(_) | Constraint::Keyword(..) => {
            return None;
        }
    };
    Some((value.parse().ok()?, end, is_allowed))
}

fn tightness(one: &Fact, other: &Fact) -> Ordering {
    let (Some((left, end, is_left)), Some((right, _, is_right))) = (bound(one), bound(other))
    else {
        return Ordering::Equal;
    };
    let by_value = match end {
        End::Least => right.total_cmp(&left),
        End::Greatest => left.total_cmp(&right),
    };
    // Of one number, the bound that excludes it is the tighter one.
    by_value.then_with(|| is_left.cmp(&is_right))
}
