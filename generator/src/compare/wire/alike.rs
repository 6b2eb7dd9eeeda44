//! Finds out which alternatives of one side are which of the other.

use std::collections::VecDeque;

use super::comparing::{Comparing, Spot};
use super::flat::Flat;
use super::half::Half;
use super::impact::Level;
use super::kinds::Kinds;
use super::tags::TagPair;
use crate::resolve::SchemaId;
use crate::unordered::{UnorderedMap, UnorderedSet};

/// Among more alternatives without a name than this, none is taken for another one.
const MOST_ALIKE: usize = 16;

/// The alternatives of one side.
#[derive(Clone, Copy)]
pub(super) struct Side<'s> {
    /// The alternatives.
    pub(super) alternatives: &'s [SchemaId],
    /// The schema whose discriminator tells them apart.
    pub(super) tags: Option<SchemaId>,
}

/// The pairs of alternatives.
#[derive(Default)]
pub(super) struct Match {
    /// Those of both sides, by name.
    pub(super) pairs: Vec<(String, SchemaId, SchemaId)>,
    /// Those of the old side only.
    pub(super) gone: Vec<(String, SchemaId)>,
    /// Those of the new side only.
    pub(super) new: Vec<(String, SchemaId)>,
    /// The values of the tag for each pair: the old ones and the new ones.
    pub(super) tags: Vec<TagPair>,
}

/// Alternatives of both sides of which it is not known yet which are which.
#[derive(Default)]
struct Open {
    left: Vec<SchemaId>,
    right: Vec<SchemaId>,
    /// Those of which it is.
    pairs: Vec<(SchemaId, SchemaId)>,
}

/// What an alternative looks like.
struct Shape<'a> {
    id: SchemaId,
    /// The component that it is or leads to.
    name: Option<&'a str>,
    kinds: Kinds,
    /// The names of properties.
    properties: UnorderedSet<&'a str>,
    /// Whether it is an object that has all its properties at once.
    is_plain: bool,
}

impl<'a> Shape<'a> {
    fn new(half: &Half<'a>, id: SchemaId) -> Self {
        let flat: Flat<'a> = half.flatten(&[id]);
        Self {
            id,
            name: half.component_name(id),
            kinds: flat.kinds,
            properties: flat.properties.iter().map(|(name, _)| *name).collect(),
            is_plain: flat.kinds == Kinds::OBJECT && flat.unions.is_empty() && !flat.is_cut,
        }
    }

    /// Whether both may allow the same values, at a quick look.
    fn may_be(&self, other: &Self) -> bool {
        !self.is_plain || !other.is_plain || self.properties == other.properties
    }

    /// Whether both look like the same alternative, changed.
    fn looks_like(&self, other: &Self) -> bool {
        if self.kinds != other.kinds {
            return false;
        }
        if self.kinds != Kinds::OBJECT {
            return true;
        }
        let shared = self.properties.count_shared(&other.properties);
        2 * shared >= self.properties.len().max(other.properties.len())
    }
}

impl<'a> Comparing<'a> {
    /// Finds out which alternatives are which: by name, by tag, by what they allow, and by what
    /// they look like.
    pub(super) fn matched(&mut self, spot: &Spot, old: Side<'_>, new: Side<'_>) -> Match {
        let mut open = Open {
            left: old.alternatives.to_vec(),
            right: new.alternatives.to_vec(),
            pairs: Vec::new(),
        };
        let name = |half: &Half<'a>, id| half.component_name(id).map(str::to_owned);
        self.match_keys(&mut open, name);
        self.match_tags((old, new), &mut open);
        self.match_keys(&mut open, Half::signature);
        self.match_keys(&mut open, Half::title);
        self.match_shapes(spot, &mut open);
        self.named(old, new, open)
    }

    /// Gives what was found out its names and tags.
    fn named(&self, old: Side<'_>, new: Side<'_>, open: Open) -> Match {
        let before = self.base.labels(old.alternatives);
        let after = self.head.labels(new.alternatives);
        let mut found = Match::default();
        for (left, right) in open.pairs {
            let name = after.of(right);
            let old_tags = self.base.tags_of(old.tags, left);
            let new_tags = self.head.tags_of(new.tags, right);
            found.tags.push((name.clone(), old_tags, new_tags));
            found.pairs.push((name, left, right));
        }
        let gone = open.left.into_iter();
        found.gone = gone.map(|id| (before.of(id), id)).collect();
        let added = open.right.into_iter();
        found.new = added.map(|id| (after.of(id), id)).collect();
        found
    }

    /// Takes out those that have the same key, in order.
    fn match_keys(&self, open: &mut Open, key: impl Fn(&Half<'a>, SchemaId) -> Option<String>) {
        self.match_any(open, |half, _, id| key(half, id).into_iter().collect());
    }

    /// Takes out those that a value of the tag stands for on both sides.
    fn match_tags(&self, (old, new): (Side<'_>, Side<'_>), open: &mut Open) {
        if old.tags.is_none() || new.tags.is_none() {
            return;
        }
        self.match_any(open, |half, is_old, id| {
            half.tags_of(if is_old { old.tags } else { new.tags }, id)
        });
    }

    /// Takes out those that share a key, each with the first one that is left.
    fn match_any(&self, open: &mut Open, keys: impl Fn(&Half<'a>, bool, SchemaId) -> Vec<String>) {
        if open.left.is_empty() || open.right.is_empty() {
            return;
        }
        let mut keyed: UnorderedMap<String, VecDeque<usize>> = UnorderedMap::new();
        for (at, id) in open.right.iter().enumerate() {
            for key in keys(&self.head, false, *id) {
                keyed.entry(key).or_default().push_back(at);
            }
        }
        let mut taken = UnorderedSet::new();
        let (right, pairs) = (&open.right, &mut open.pairs);
        open.left.retain(|id| {
            let mut first: Option<usize> = None;
            for key in keys(&self.base, true, *id) {
                let Some(places) = keyed.get_mut(&key) else {
                    continue;
                };
                while places.front().is_some_and(|at| taken.contains(at)) {
                    places.pop_front();
                }
                let place = places.front().copied();
                first = first.into_iter().chain(place).min();
            }
            let Some((at, other)) = first.and_then(|at| Some((at, right.get(at)?))) else {
                return true;
            };
            taken.insert(at);
            pairs.push((*id, *other));
            false
        });
        let mut at = 0;
        open.right.retain(|_| {
            at += 1;
            !taken.contains(&(at - 1))
        });
    }

    /// Takes out those that allow the same, and then those that look alike.
    fn match_shapes(&mut self, spot: &Spot, open: &mut Open) {
        let most = open.left.len().max(open.right.len());
        if most > MOST_ALIKE || open.left.is_empty() || open.right.is_empty() {
            return;
        }
        let shapes = |half: &Half<'a>, ids: &mut Vec<SchemaId>| -> Vec<Shape<'a>> {
            let ids = std::mem::take(ids).into_iter();
            ids.map(|id| Shape::new(half, id)).collect()
        };
        let mut left = shapes(&self.base, &mut open.left);
        let mut right = shapes(&self.head, &mut open.right);
        for is_exact in [true, false] {
            left.retain(|old| {
                let found = right.iter().position(|new| {
                    self.are_free(old, new)
                        && match is_exact {
                            true => old.may_be(new) && self.try_same(spot, old.id, new.id),
                            false => old.looks_like(new),
                        }
                });
                if let Some(at) = found {
                    open.pairs.push((old.id, right.remove(at).id));
                }
                found.is_none()
            });
        }
        open.left = left.iter().map(|shape| shape.id).collect();
        open.right = right.iter().map(|shape| shape.id).collect();
    }

    /// Whether two may be the same: what has a name of its own on both sides is what its name says.
    fn are_free(&self, old: &Shape<'a>, new: &Shape<'a>) -> bool {
        match (old.name, new.name) {
            (Some(old), Some(new)) => {
                self.head.named(old).is_none() && self.base.named(new).is_none()
            }
            _ => true,
        }
    }

    /// Tries whether two schemas allow the same.
    fn try_same(&mut self, spot: &Spot, old: SchemaId, new: SchemaId) -> bool {
        let difference = self.tried(spot, &vec![old], &vec![new]);
        difference.narrower == Level::No && difference.wider == Level::No
    }
}
