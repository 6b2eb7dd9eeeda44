//! Alternatives that no value is two of at once.

use std::rc::Rc;

use super::flat::{Flat, Further};
use super::gathered::Union;
use super::half::{Half, Node};
use super::kinds::Kinds;
use super::listed::Values;
use crate::resolve::SchemaId;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Unions of more alternatives than this are taken for such that a value may be two of.
const MOST_EXCLUDING: usize = 16;

/// Two alternatives are set against each other until that took so many steps for each alternative
/// of the union, beside those of a few; others are taken for such that a value may be both of.
const MOST_STEPS_OF_EACH: usize = 100;

/// So many steps are always gone.
const FEW_STEPS: usize = 50_000;

/// The alternatives of a union, each put together once.
pub(super) struct Apart<'a> {
    alternatives: Rc<[SchemaId]>,
    /// Those that were looked at.
    looks: UnorderedMap<SchemaId, Rc<Look<'a>>>,
    /// The steps that are left.
    steps: usize,
}

/// An alternative.
struct Look<'a> {
    flat: Flat<'a>,
    /// The values of its properties, by name.
    properties: UnorderedMap<&'a str, Node>,
}

impl<'a> Look<'a> {
    fn new(half: &Half<'a>, id: SchemaId) -> Self {
        let flat = half.flatten(&[id]);
        let properties = match flat.kinds.meets(Kinds::OBJECT) {
            true => flat.properties.iter().cloned().collect(),
            false => UnorderedMap::new(),
        };
        Self { flat, properties }
    }

    /// Whether an object without further properties lacks one that another one requires.
    fn lacks(&self, other: &Self) -> bool {
        self.flat.additional == Further::None
            && self.flat.patterns.is_empty()
            && other.flat.required.iter().any(|name| !self.declares(name))
    }

    fn declares(&self, name: &str) -> bool {
        self.properties.contains_key(name)
    }
}

impl<'a> Apart<'a> {
    /// Begins to set the alternatives of a union against each other.
    pub(super) fn new(union: &Union) -> Self {
        let alternatives = Rc::clone(&union.alternatives);
        let steps = alternatives.len().saturating_mul(MOST_STEPS_OF_EACH);
        Self {
            alternatives,
            looks: UnorderedMap::new(),
            steps: steps.saturating_add(FEW_STEPS),
        }
    }

    /// Tries to show that no value of an alternative is one of the others too, as far as the steps
    /// last.
    pub(super) fn show_apart(&mut self, half: &Half<'a>, id: SchemaId) -> bool {
        let alternatives = Rc::clone(&self.alternatives);
        let mut others = alternatives.iter().filter(|other| **other != id);
        others.all(|other| self.exclude(half, id, *other))
    }

    /// Tries to show that no value can be two of the alternatives at once, as far as the steps
    /// last.
    pub(super) fn show_all_apart(&mut self, half: &Half<'a>) -> bool {
        let alternatives = Rc::clone(&self.alternatives);
        if alternatives.len() > MOST_EXCLUDING {
            return false;
        }
        alternatives.iter().enumerate().all(|(at, id)| {
            let mut others = alternatives.iter().skip(at + 1);
            others.all(|other| self.exclude(half, *id, *other))
        })
    }

    /// The alternatives but one.
    pub(super) fn others(&self, id: SchemaId) -> impl Iterator<Item = SchemaId> {
        let others = self.alternatives.iter().copied();
        others.filter(move |other| *other != id)
    }

    fn exclude(&mut self, half: &Half<'a>, id: SchemaId, other: SchemaId) -> bool {
        if self.steps == 0 {
            return false;
        }
        let (left, right) = (self.look(half, id), self.look(half, other));
        let size = |look: &Look<'a>| look.flat.required.len() + look.flat.values.len();
        let steps = 1 + size(&left) + size(&right);
        self.steps = self.steps.saturating_sub(steps);
        exclude(half, (&left, &right), &mut self.steps)
    }

    fn look(&mut self, half: &Half<'a>, id: SchemaId) -> Rc<Look<'a>> {
        let look = self.looks.entry(id);
        Rc::clone(look.or_insert_with(|| Rc::new(Look::new(half, id))))
    }
}

/// Whether no value is both of two things.
fn exclude(half: &Half<'_>, (left, right): (&Look<'_>, &Look<'_>), steps: &mut usize) -> bool {
    let kinds = left.flat.kinds & right.flat.kinds;
    if kinds.is_empty() {
        return true;
    }
    if !left.flat.unions.is_empty() || !right.flat.unions.is_empty() {
        return false;
    }
    if Kinds::SCALAR.has(kinds) {
        return lists_exclude(&left.flat, &right.flat, kinds);
    }
    kinds == Kinds::OBJECT && exclude_objects(half, (left, right), steps)
}

fn lists_exclude(left: &Flat<'_>, right: &Flat<'_>, kinds: Kinds) -> bool {
    match (left.values_of(kinds), right.values_of(kinds)) {
        (Some(left), Some(right)) => {
            let right = Values::new(right);
            !left.iter().any(|value| right.has(value))
        }
        _ => false,
    }
}

fn exclude_objects(
    half: &Half<'_>,
    (left, right): (&Look<'_>, &Look<'_>),
    steps: &mut usize,
) -> bool {
    let both: UnorderedSet<&str> = right.flat.required.iter().copied().collect();
    let mut required = left
        .flat
        .required
        .iter()
        .filter(|name| both.contains(**name));
    let differ = required.any(|name| {
        let nodes = (left.properties.get(name), right.properties.get(name));
        let (Some(one), Some(other)) = nodes else {
            return false;
        };
        let (one, other) = (half.flatten(one), half.flatten(other));
        *steps = steps.saturating_sub(one.values.len() + other.values.len());
        let kinds = one.kinds & other.kinds;
        kinds.is_empty() || Kinds::SCALAR.has(kinds) && lists_exclude(&one, &other, kinds)
    });
    differ || left.lacks(right) || right.lacks(left)
}
