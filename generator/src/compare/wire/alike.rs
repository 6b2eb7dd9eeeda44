//! Finds out which alternatives of one side are which of the other, and which exclude each other.

use std::collections::{HashMap, HashSet, VecDeque};

use super::comparing::{Comparing, Spot};
use super::equality::same;
use super::flat::{Flat, Further, Union};
use super::half::Half;
use super::impact::Level;
use super::kinds::Kinds;
use crate::resolve::{SchemaId, Value};

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
    pub(super) tags: Vec<(String, Vec<String>, Vec<String>)>,
}

impl<'a> Half<'a> {
    /// The name of the component that a schema is, or leads to first.
    pub(super) fn component_name(&self, id: SchemaId) -> Option<&'a str> {
        let own = self.name(id);
        own.or_else(|| self.name(self.reduce(id).component?))
    }

    /// The name of an alternative.
    pub(super) fn label(&self, id: SchemaId, among: &[SchemaId]) -> String {
        if let Some(name) = self.component_name(id) {
            return name.to_owned();
        }
        let keywords = &self.schema(self.follow(id)).keywords;
        if let Some(title) = &keywords.title {
            return title.clone();
        }
        let kinds = self.flatten(&[id]).kinds.words();
        let alike = among.iter().filter(|other| {
            self.component_name(**other).is_none()
                && self.flatten(&[**other]).kinds.words() == kinds
        });
        let alike: Vec<SchemaId> = alike.copied().collect();
        match alike.iter().position(|other| *other == id) {
            Some(at) if alike.len() > 1 => format!("{kinds} {}", at + 1),
            _ => kinds,
        }
    }

    /// The look of an alternative without a name: its kinds, properties and listed values.
    fn signature(&self, id: SchemaId) -> Option<String> {
        if self.component_name(id).is_some() {
            return None;
        }
        let flat = self.flatten(&[id]);
        let values = |flat: &Flat<'a>| {
            let mut texts: Vec<String> = flat.values.iter().map(|value| value.to_json()).collect();
            texts.sort_unstable();
            texts.join(",")
        };
        let mut words: Vec<String> = vec![flat.kinds.words(), values(&flat)];
        let properties = flat.properties.iter().map(|(name, node)| {
            let is_leaf = node.iter().all(|id| self.schema(*id).keywords.is_leaf());
            let listed = match is_leaf {
                true => values(&self.flatten(node)),
                false => String::new(),
            };
            format!("{name} {} {listed}", flat.requires(name))
        });
        let mut properties: Vec<String> = properties.collect();
        properties.sort_unstable();
        words.extend(properties);
        Some(words.join("\n"))
    }

    /// The title of an alternative without a name.
    fn title(&self, id: SchemaId) -> Option<String> {
        match self.component_name(id) {
            Some(_) => None,
            None => self.schema(id).keywords.title.clone(),
        }
    }

    /// The values of the tag that stand for an alternative.
    fn tags_of(&self, tags: Option<SchemaId>, id: SchemaId) -> Vec<String> {
        let tags = tags.and_then(|tags| self.schema(tags).tags.as_ref());
        let Some(tags) = tags else {
            return Vec::new();
        };
        let followed = self.follow(id);
        let mapping = tags.mapping.iter();
        let mapped = mapping.filter(|(_, target)| self.follow(*target) == followed);
        let mut mapped: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        if mapped.is_empty() {
            mapped = self.listed_for(id, &tags.property);
        }
        if mapped.is_empty() {
            mapped.extend(self.component_name(id).map(str::to_owned));
        }
        mapped.sort_unstable();
        mapped
    }

    /// The texts that are listed for a property.
    fn listed_for(&self, id: SchemaId, property: &str) -> Vec<String> {
        let flat = self.flatten(&[id]);
        let found = flat.properties.iter().find(|(name, _)| *name == property);
        let Some((_, node)) = found else {
            return Vec::new();
        };
        let values = self.flatten(node).values;
        let texts = values.into_iter().map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_json(),
        });
        texts.collect()
    }
}

impl<'a> Comparing<'a> {
    /// Finds out which alternatives are which: by name, by tag, by what they allow, and by what
    /// they look like.
    pub(super) fn matched(&mut self, spot: &Spot, old: Side<'_>, new: Side<'_>) -> Match {
        let mut left: Vec<SchemaId> = old.alternatives.to_vec();
        let mut right: Vec<SchemaId> = new.alternatives.to_vec();
        let mut pairs: Vec<(SchemaId, SchemaId)> = Vec::new();
        let name = |half: &Half<'a>, id| half.component_name(id).map(str::to_owned);
        self.match_keys((&mut left, &mut right), &mut pairs, name);
        self.match_tags((old, new), &mut left, &mut right, &mut pairs);
        self.match_keys((&mut left, &mut right), &mut pairs, Half::signature);
        self.match_keys((&mut left, &mut right), &mut pairs, Half::title);
        if left.len() <= MOST_ALIKE && right.len() <= MOST_ALIKE {
            self.match_shapes(spot, &mut left, &mut right, &mut pairs);
        }
        let mut found = Match::default();
        for (left, right) in pairs {
            let name = self.head.label(right, new.alternatives);
            let before = self.base.tags_of(old.tags, left);
            let after = self.head.tags_of(new.tags, right);
            found.tags.push((name.clone(), before, after));
            found.pairs.push((name, left, right));
        }
        let gone = left.into_iter();
        found.gone = gone
            .map(|id| (self.base.label(id, old.alternatives), id))
            .collect();
        let added = right.into_iter();
        found.new = added
            .map(|id| (self.head.label(id, new.alternatives), id))
            .collect();
        found
    }

    /// Takes out those that have the same key, in order.
    fn match_keys(
        &self,
        (left, right): (&mut Vec<SchemaId>, &mut Vec<SchemaId>),
        pairs: &mut Vec<(SchemaId, SchemaId)>,
        key: impl Fn(&Half<'a>, SchemaId) -> Option<String>,
    ) {
        if left.is_empty() || right.is_empty() {
            return;
        }
        let mut keyed: HashMap<String, VecDeque<SchemaId>> = HashMap::new();
        for id in right.iter() {
            if let Some(key) = key(&self.head, *id) {
                keyed.entry(key).or_default().push_back(*id);
            }
        }
        let mut taken = HashSet::new();
        left.retain(|id| {
            let same = key(&self.base, *id).and_then(|key| keyed.get_mut(&key)?.pop_front());
            match same {
                Some(other) => {
                    pairs.push((*id, other));
                    taken.insert(other);
                    false
                }
                None => true,
            }
        });
        right.retain(|id| !taken.contains(id));
    }

    fn match_tags(
        &self,
        (old, new): (Side<'_>, Side<'_>),
        left: &mut Vec<SchemaId>,
        right: &mut Vec<SchemaId>,
        pairs: &mut Vec<(SchemaId, SchemaId)>,
    ) {
        if old.tags.is_none() || new.tags.is_none() {
            return;
        }
        left.retain(|id| {
            let tags = self.base.tags_of(old.tags, *id);
            let found = right.iter().position(|other| {
                let others = self.head.tags_of(new.tags, *other);
                others.iter().any(|tag| tags.contains(tag))
            });
            match found {
                Some(at) => {
                    pairs.push((*id, right.remove(at)));
                    false
                }
                None => true,
            }
        });
    }

    fn match_shapes(
        &mut self,
        spot: &Spot,
        left: &mut Vec<SchemaId>,
        right: &mut Vec<SchemaId>,
        pairs: &mut Vec<(SchemaId, SchemaId)>,
    ) {
        // What has a name of its own on both sides is what its name says.
        let is_free = |comparing: &Self, old: SchemaId, new: SchemaId| {
            let names = (
                comparing.base.component_name(old),
                comparing.head.component_name(new),
            );
            match names {
                (Some(old), Some(new)) => {
                    comparing.head.named(old).is_none() && comparing.base.named(new).is_none()
                }
                _ => true,
            }
        };
        for is_exact in [true, false] {
            let mut rest = Vec::new();
            for old in std::mem::take(left) {
                let found = right.iter().position(|new| {
                    is_free(self, old, *new)
                        && match is_exact {
                            true => {
                                let difference = self.tried(spot, &vec![old], &vec![*new]);
                                difference.narrower == Level::No && difference.wider == Level::No
                            }
                            false => {
                                let (old, new) =
                                    (self.base.flatten(&[old]), self.head.flatten(&[*new]));
                                looks_like(&old, &new)
                            }
                        }
                });
                match found {
                    Some(at) => pairs.push((old, right.remove(at))),
                    None => rest.push(old),
                }
            }
            *left = rest;
        }
    }

    /// Whether no value can be two of the alternatives at once, on either side.
    pub(super) fn are_disjoint(&self, old: &Union, new: &Union) -> bool {
        exclude_each_other(&self.base, &old.alternatives)
            && exclude_each_other(&self.head, &new.alternatives)
    }
}

/// Whether a value of an alternative may be one of the others too.
pub(super) fn overlaps_with(half: &Half<'_>, id: SchemaId, alternatives: &[SchemaId]) -> bool {
    let flat = half.flatten(&[id]);
    let mut others = alternatives.iter().filter(|other| **other != id);
    others.any(|other| !exclude(half, &flat, &half.flatten(&[*other])))
}

/// The values of tags by the names of the components that mappings lead to.
pub(super) fn mapped_tags(
    (base, old): (&Half<'_>, Option<SchemaId>),
    (head, new): (&Half<'_>, Option<SchemaId>),
) -> Vec<(String, Vec<String>, Vec<String>)> {
    let mapped = |half: &Half<'_>, tags: Option<SchemaId>| -> Vec<(String, String)> {
        let tags = tags.and_then(|tags| half.schema(tags).tags.as_ref());
        let mapping = tags.into_iter().flat_map(|tags| &tags.mapping);
        let named = mapping.filter_map(|(value, target)| {
            Some((half.component_name(*target)?.to_owned(), value.clone()))
        });
        named.collect()
    };
    let (old, new) = (mapped(base, old), mapped(head, new));
    let mut names: Vec<&String> = old.iter().chain(&new).map(|(name, _)| name).collect();
    names.sort_unstable();
    names.dedup();
    let of = |from: &[(String, String)], name: &str| -> Vec<String> {
        let found = from.iter().filter(|(other, _)| other == name);
        found.map(|(_, value)| value.clone()).collect()
    };
    let tags = names.into_iter();
    tags.map(|name| (name.clone(), of(&old, name), of(&new, name)))
        .collect()
}

/// Whether two alternatives look like the same one, changed.
fn looks_like(old: &Flat<'_>, new: &Flat<'_>) -> bool {
    if old.kinds != new.kinds {
        return false;
    }
    if old.kinds != Kinds::OBJECT {
        return true;
    }
    let shared = old.properties.iter().filter(|(name, _)| {
        let mut others = new.properties.iter();
        others.any(|(other, _)| other == name)
    });
    2 * shared.count() >= old.properties.len().max(new.properties.len())
}

fn exclude_each_other(half: &Half<'_>, alternatives: &[SchemaId]) -> bool {
    if alternatives.len() > MOST_ALIKE {
        return false;
    }
    let flats: Vec<Flat<'_>> = alternatives.iter().map(|id| half.flatten(&[*id])).collect();
    flats.iter().enumerate().all(|(at, flat)| {
        let mut others = flats.iter().skip(at + 1);
        others.all(|other| exclude(half, flat, other))
    })
}

/// Whether no value is both of two things.
fn exclude(half: &Half<'_>, left: &Flat<'_>, right: &Flat<'_>) -> bool {
    let kinds = left.kinds & right.kinds;
    if kinds.is_empty() {
        return true;
    }
    if !left.unions.is_empty() || !right.unions.is_empty() {
        return false;
    }
    if Kinds::SCALAR.has(kinds) {
        return lists_exclude(left, right, kinds);
    }
    kinds == Kinds::OBJECT && objects_exclude(half, left, right)
}

fn lists_exclude(left: &Flat<'_>, right: &Flat<'_>, kinds: Kinds) -> bool {
    match (left.values_of(kinds), right.values_of(kinds)) {
        (Some(left), Some(right)) => {
            let mut left = left.iter();
            !left.any(|value| right.iter().any(|other| same(value, other)))
        }
        _ => false,
    }
}

fn objects_exclude(half: &Half<'_>, left: &Flat<'_>, right: &Flat<'_>) -> bool {
    let lacks = |closed: &Flat<'_>, other: &Flat<'_>| {
        closed.additional == Further::None
            && closed.patterns.is_empty()
            && other.required.iter().any(|name| {
                let mut known = closed.properties.iter();
                !known.any(|(known, _)| known == name)
            })
    };
    let differ = left.properties.iter().any(|(name, node)| {
        let other = right.properties.iter().find(|(other, _)| other == name);
        let Some((_, other)) = other.filter(|_| left.requires(name) && right.requires(name)) else {
            return false;
        };
        let (one, other) = (half.flatten(node), half.flatten(other));
        let kinds = one.kinds & other.kinds;
        kinds.is_empty() || Kinds::SCALAR.has(kinds) && lists_exclude(&one, &other, kinds)
    });
    differ || lacks(left, right) || lacks(right, left)
}
