//! The schemas of the API, and those that are made of several of them.

use std::rc::Rc;

use super::nullable::nullable;
use crate::ids::{Arena, Id};
use crate::resolve::{Api, Keywords, Schema, SchemaId};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// More schemas than this are put together in the order of their pointers, so that those which lead
/// to each other in a ring are not put together in all the orders in which one can go round.
const MOST_IN_ORDER: usize = 4;

/// Schemas by id. Those that are made come after those of the document.
pub(super) struct Schemas {
    entries: Arena<SchemaId, Rc<Schema>>,
    /// How many are of the document.
    written: usize,
    /// Whether null is a value of each.
    nullable: Vec<bool>,
    /// Which ones the documentation speaks of.
    said: Vec<bool>,
    /// Those of which a row says that the documentation does not speak of them.
    left_unsaid: UnorderedSet<SchemaId>,
    /// Made schemas by what they are made of.
    made: UnorderedMap<(Making, Vec<SchemaId>), SchemaId>,
    /// The number of alternatives that one union has by the time it is restricted by each of these:
    /// those of all the unions above it.
    ways: Vec<usize>,
    /// The way in which each made schema was made.
    makings: Vec<Making>,
}

/// How a schema is made of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Making {
    /// A value is valid for all parts.
    All,
    /// A value is valid for any of the alternatives.
    Any,
    /// What a schema says besides its alternatives.
    Rest,
    /// A schema without its discriminator, as one of its own alternatives.
    Base,
    /// A schema for one of its types, by the number of the type.
    Split(usize),
    /// Several alternatives of one kind in one.
    Joined,
}

impl Schemas {
    pub(super) fn new(api: &Api) -> Self {
        Self {
            entries: api.schemas.clone(),
            written: api.schemas.len(),
            nullable: nullable(api),
            said: vec![false; api.schemas.len()],
            left_unsaid: UnorderedSet::new(),
            made: UnorderedMap::new(),
            ways: vec![1; api.schemas.len()],
            makings: Vec::new(),
        }
    }

    pub(super) fn get(&self, id: SchemaId) -> Rc<Schema> {
        Rc::clone(&self.entries[id])
    }

    /// Whether a schema is made of others and so stands nowhere in the document.
    pub(super) fn is_made(&self, id: SchemaId) -> bool {
        id.index() >= self.written
    }

    pub(super) fn pointer(&self, id: SchemaId) -> &str {
        &self.entries[id].pointer
    }

    pub(super) fn target(&self, id: SchemaId) -> Option<SchemaId> {
        self.entries[id].target
    }

    /// The schema behind any number of plain references.
    pub(super) fn follow(&self, mut id: SchemaId) -> SchemaId {
        while let Some(target) = self.target(id) {
            id = target;
        }
        id
    }

    /// The schema, and those that plain references lead to from it.
    pub(super) fn chain(&self, id: SchemaId) -> Vec<SchemaId> {
        std::iter::successors(Some(id), |id| self.target(*id)).collect()
    }

    /// Whether null is a value of this schema.
    pub(super) fn is_nullable(&self, mut id: SchemaId) -> bool {
        loop {
            match self.target(id) {
                _ if self.nullable[id.index()] => return true,
                Some(target) => id = target,
                None => return false,
            }
        }
    }

    /// Notes that the documentation speaks of a schema, and tells whether it did already.
    pub(super) fn say(&mut self, id: SchemaId) -> bool {
        std::mem::replace(&mut self.said[id.index()], true)
    }

    /// Notes that a row says of a schema that the documentation does not speak of it, and tells
    /// whether that is new.
    pub(super) fn leave_unsaid(&mut self, id: SchemaId) -> bool {
        self.left_unsaid.insert(id)
    }

    /// Whether the documentation speaks of a schema, or a row says why it does not.
    pub(super) fn is_accounted_for(&self, id: SchemaId) -> bool {
        self.is_said(id) || self.left_unsaid.contains(&id)
    }

    pub(super) fn is_said(&self, id: SchemaId) -> bool {
        self.said[id.index()]
    }

    /// Counts the alternatives that one union has by the time that it is restricted by a schema.
    pub(super) fn ways(&self, id: SchemaId) -> usize {
        self.ways[self.follow(id).index()]
    }

    /// The schema of what another one says besides so many alternatives.
    pub(super) fn rest(
        &mut self,
        id: SchemaId,
        alternatives: usize,
        besides: Keywords,
    ) -> SchemaId {
        let rest = self.make(Making::Rest, &[id], |_| besides);
        // Those of a single one are no fewer steps away.
        let ways = self.ways(id).saturating_mul(alternatives.max(2));
        self.ways[rest.index()] = ways;
        rest
    }

    /// A schema made of others, the same one for the same others.
    pub(super) fn make(
        &mut self,
        making: Making,
        of: &[SchemaId],
        keywords: impl FnOnce(&Self) -> Keywords,
    ) -> SchemaId {
        let key = (making, of.to_vec());
        if let Some(&known) = self.made.get(&key) {
            return known;
        }
        let keywords = keywords(self);
        let nullable = match making {
            Making::All => of.iter().all(|&part| self.is_nullable(part)),
            Making::Any => of.iter().any(|&part| self.is_nullable(part)),
            Making::Rest | Making::Base | Making::Split(_) | Making::Joined => false,
        };
        let parts = of.iter().map(|&part| self.ways(part));
        let ways = parts.max().unwrap_or(1);
        let id = self.entries.push(Rc::new(Schema {
            pointer: of
                .last()
                .map_or_else(String::new, |&last| self.pointer(last).to_owned()),
            target: None,
            tags: None,
            is_bound: false,
            keywords,
        }));
        self.nullable.push(nullable);
        self.ways.push(ways);
        self.makings.push(making);
        // What is said of the others is said where these stand; parts have no other place.
        self.said.push(!matches!(making, Making::All | Making::Any));
        self.made.insert(key, id);
        id
    }

    /// A schema that all of these hold for.
    pub(super) fn all_of(&mut self, parts: &[SchemaId]) -> SchemaId {
        match parts {
            [only] => *only,
            parts => self.make(Making::All, parts, |_| Keywords {
                all_of: parts.to_vec(),
                ..Keywords::default()
            }),
        }
    }

    /// A schema that several hold for. What was put together before is taken apart first: a
    /// property that speaks of itself meets the same schemas again and again, and so ends up at the
    /// same one.
    pub(super) fn together(&mut self, schemas: impl IntoIterator<Item = SchemaId>) -> SchemaId {
        let mut known: UnorderedSet<SchemaId> = UnorderedSet::new();
        let all = schemas.into_iter().flat_map(|id| self.put_together(id));
        let mut parts: Vec<SchemaId> = all
            .filter(|part| known.insert(self.follow(*part)))
            .collect();
        if parts.len() > MOST_IN_ORDER {
            parts.sort_by(|one, other| self.pointer(*one).cmp(self.pointer(*other)));
        }
        self.all_of(&parts)
    }

    /// Whether a schema is another one without its heirs.
    pub(super) fn is_base(&self, id: SchemaId) -> bool {
        self.making(id) == Some(Making::Base)
    }

    fn making(&self, id: SchemaId) -> Option<Making> {
        let made = id.index().checked_sub(self.written)?;
        self.makings.get(made).copied()
    }

    fn put_together(&self, id: SchemaId) -> Vec<SchemaId> {
        match self.making(id) == Some(Making::All) {
            true => self.entries[id].keywords.all_of.clone(),
            false => vec![id],
        }
    }

    /// A schema that any of these holds for.
    pub(super) fn any_of(&mut self, alternatives: &[SchemaId]) -> SchemaId {
        match alternatives {
            [only] => *only,
            alternatives => self.make(Making::Any, alternatives, |_| Keywords {
                any_of: alternatives.to_vec(),
                ..Keywords::default()
            }),
        }
    }
}
