//! Counts what schemas repeat of others: there is a limit for all of them together.
//!
//! Heirs have all that their base has, and what several parts say of one property is a type of its
//! own, so that what is made can be as much as the square of what is written. If all schemas of a
//! document repeat more than there may be, those which repeat most are left untyped, chosen by how
//! much that is and not by where they stand: everything is lowered again, with less for each, until
//! it is little enough. The first schema that is too much ends a turn: nothing more is made in it.
//!
//! What is made of unions that several parts bring is a product, which is seen before it is made.

#[cfg(test)]
mod tests;

use super::Lowering;
use super::kinds::{Kind, UNTYPED};
use super::restricted::MOST_RESTRICTED;
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::model::LONGEST_EXAMPLE;
use crate::resolve::{Api, Keywords, SchemaId};
use crate::unordered::UnorderedMap;

/// All schemas together may repeat so much, and [`FOR_EACH`] for each schema besides.
const MOST: usize = 100_000;

/// The share of each schema in all that is repeated: no more than some times what is written.
const FOR_EACH: usize = 10;

/// The most that one schema may repeat, one after the other until all of it is little enough. By
/// the last one it always is.
const STEPS: [usize; 5] = [usize::MAX, 1_000, 200, 40, FOR_EACH - 2];

/// The factor by which a schema that stands nowhere in the document may repeat less: there may be
/// many of those for each schema that does.
const LESS_FOR_MADE: usize = 10;

/// A type that is made is as much as so many members: it is declared, read and written on its own.
const TYPE: usize = 10;

/// So many letters of documentation are as much as a member.
const LETTERS: usize = 256;

/// Counts of what schemas have repeated of others so far.
pub(super) struct Copied {
    /// The step of [`STEPS`].
    step: usize,
    /// The most that all may repeat.
    most: usize,
    /// As much as those do whose kinds are known.
    kept: usize,
    /// As much as those do whose kinds are being found out.
    at_hand: usize,
    /// Whether it was too much, so that nothing counts any more.
    is_over: bool,
    /// The weight of each property.
    weights: UnorderedMap<SchemaId, usize>,
}

impl Copied {
    /// Begins to count, with as much for each schema as a step allows.
    pub(super) fn new(api: &Api, step: usize) -> Self {
        Self {
            step,
            most: most_of_all(api),
            kept: 0,
            at_hand: 0,
            is_over: false,
            weights: UnorderedMap::new(),
        }
    }

    /// Whether all schemas together repeat too much, so that everything is to be done again.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }

    /// Goes on if it is not too much so far. If it is, what counts next is the step behind this one.
    /// None is left out: how much the largest ones repeat is not known where a turn ends early.
    pub(super) fn goes_on(&self, api: &Api) -> Result<(), Self> {
        match self.is_over {
            true => Err(Self::new(api, self.step + 1)),
            false => Ok(()),
        }
    }

    /// Returns how much those repeat whose kinds are being found out.
    pub(super) fn at_hand(&self) -> usize {
        self.at_hand
    }

    /// Begins to find out kinds, of which some are found out already.
    pub(super) fn begin(&mut self, at_hand: usize) {
        self.at_hand = at_hand;
    }

    /// Keeps it.
    pub(super) fn keep(&mut self) {
        self.kept = self.kept.saturating_add(self.at_hand);
        self.at_hand = 0;
    }

    /// Counts what a schema repeats that has been found out, as long as it is not kept.
    pub(super) fn add(&mut self, copied: usize) {
        self.at_hand = self.at_hand.saturating_add(copied);
        let all = self.kept.saturating_add(self.at_hand);
        self.is_over |= all > self.most && self.step + 1 < STEPS.len();
    }

    /// Returns how much one schema may repeat of which nothing is made.
    fn most_of_written(&self) -> usize {
        STEPS.get(self.step).copied().unwrap_or_default()
    }

    /// Returns how much one schema may repeat.
    fn most_of_one(&self, is_made: bool) -> usize {
        let most = self.most_of_written();
        match is_made && most < usize::MAX {
            true => most / LESS_FOR_MADE,
            false => most,
        }
    }
}

impl Lowering<'_> {
    /// Returns the kind of a schema as it is, or that of an untyped value if it repeats too much of
    /// others; and how much it repeats.
    pub(super) fn within_copies(&mut self, id: SchemaId, kind: Kind) -> (Kind, usize) {
        let copied = self.copied_by(id, &kind);
        let most = self.copied.most_of_one(self.schemas.is_made(id));
        if copied <= most {
            let besides = self.made_besides(id, &kind);
            return (kind, copied.saturating_add(besides));
        }
        self.warn_repeating(id);
        // What is made takes room even if nothing is said of it.
        (Kind::Any, usize::from(self.schemas.is_made(id)))
    }

    /// Checks that a union does not have too many alternatives. If it has, none of them need be
    /// made: a row says that it is left untyped.
    pub(super) fn check_alternatives(
        &mut self,
        id: SchemaId,
        alternatives: usize,
    ) -> Result<(), Reported> {
        let most = self.copied.most_of_one(self.schemas.is_made(id));
        if alternatives.saturating_sub(self.listed_alternatives(id)) <= most {
            return Ok(());
        }
        self.warn_repeating(id);
        Err(Reported)
    }

    /// Checks that parts can be put together in one schema. If they repeat too much, that is too
    /// much work as well: a row says that the schema is left untyped.
    pub(super) fn check_parts(&mut self, id: SchemaId, parts: &[SchemaId]) -> Result<(), Reported> {
        let most = self.copied.most_of_one(self.schemas.is_made(id));
        if most == usize::MAX {
            return Ok(());
        }
        let own = self.own_properties(id).len();
        if self.count_properties(parts).saturating_sub(own) <= most
            && self.count_product(parts) <= self.copied.most_of_written()
        {
            return Ok(());
        }
        self.warn_repeating(id);
        Err(Reported)
    }

    fn count_properties(&self, parts: &[SchemaId]) -> usize {
        let parts = parts.iter().map(|part| self.schemas.get(*part));
        parts.map(|part| part.keywords.properties.len()).sum()
    }

    /// Counts what unions that parts bring make together: so many types, each with all properties.
    /// Nothing if they bring one at most.
    fn count_product(&self, parts: &[SchemaId]) -> usize {
        match self.count_ways(parts) {
            (0 | 1, _) => 0,
            (_, ways) => ways.saturating_mul(TYPE + self.count_properties(parts)),
        }
    }

    /// Counts the unions that parts bring, and the ways to take one alternative of each.
    fn count_ways(&self, parts: &[SchemaId]) -> (usize, usize) {
        let (mut unions, mut ways) = (0, 1_usize);
        for part in parts {
            let keywords = &self.schemas.get(*part).keywords;
            for list in [&keywords.one_of, &keywords.any_of] {
                let mut followed = list.iter().map(|one| self.schemas.follow(*one));
                // A base lists what is made of it; in what is made of it, that says nothing.
                let is_of_base = followed.any(|one| parts.contains(&one));
                if !list.is_empty() && !is_of_base && !self.require_only(list) {
                    unions += 1;
                    if ways <= MOST_RESTRICTED {
                        ways = ways.saturating_mul(list.len());
                    }
                }
            }
        }
        (unions, ways)
    }

    fn warn_repeating(&mut self, id: SchemaId) {
        let message = "a schema that repeats much of others, in a document of too many such";
        let place = self.schema_place(id);
        self.report
            .warn(Diagnostic::new(Code::TooMuchMade, place, message).label(UNTYPED));
    }

    /// Counts the alternatives that stand in a schema.
    fn listed_alternatives(&self, id: SchemaId) -> usize {
        let keywords = &self.schemas.get(id).keywords;
        let mapped = keywords.discriminator.as_ref();
        let mapped = mapped.map_or(0, |found| found.mapping.len());
        keywords.one_of.len() + keywords.any_of.len() + mapped
    }

    /// Counts what a schema has that is written elsewhere.
    fn copied_by(&mut self, id: SchemaId, kind: &Kind) -> usize {
        let is_made = self.schemas.is_made(id);
        let keywords = &self.schemas.get(id).keywords;
        let parts = keywords.all_of.len();
        match kind {
            Kind::Struct(object) if parts > 0 => {
                let properties = object.properties.iter();
                let all: usize = properties.map(|(_, schema)| self.weight(*schema)).sum();
                let own = self.own_properties(id);
                let own: usize = own.into_iter().map(|schema| self.weight(schema)).sum();
                let parts = if is_made { parts } else { 0 };
                // What several parts say of one property is put together for each of them.
                let met = self
                    .parts(id)
                    .map_or(0, |parts| self.count_properties(&parts));
                let met = met.saturating_sub(object.properties.len());
                all.saturating_sub(own).saturating_add(parts + met)
            }
            Kind::Union(union) => {
                // An alternative that is a union brings all of its tags.
                let alternatives = union.alternatives.iter();
                let all: usize = alternatives.map(|one| one.tags.len().max(1)).sum();
                all.saturating_sub(self.listed_alternatives(id))
            }
            _ if is_made => parts,
            _ => 0,
        }
    }

    /// Counts what a made schema is besides: a type of its own, and of a union what each of its
    /// alternatives looks like, the alternatives of those included.
    fn made_besides(&self, id: SchemaId, kind: &Kind) -> usize {
        match kind {
            _ if !self.schemas.is_made(id) => 0,
            Kind::Struct(_) => TYPE,
            Kind::Union(_) => {
                let parts = self.parts(id).unwrap_or_default();
                let (_, ways) = self.count_ways(&parts);
                TYPE.saturating_add(ways.saturating_mul(1 + self.count_properties(&parts)))
            }
            _ => 1,
        }
    }

    /// The properties that stand in a schema, or in parts that do.
    fn own_properties(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut own = Vec::new();
        let mut waiting = vec![id];
        while let Some(at) = waiting.pop() {
            let keywords = &self.schemas.get(at).keywords;
            own.extend(keywords.properties.iter().map(|(_, schema)| *schema));
            // What is made of others has parts that stand elsewhere.
            if !self.schemas.is_made(at) {
                let parts = keywords.all_of.iter().copied();
                waiting.extend(parts.filter(|part| self.schemas.target(*part).is_none()));
            }
        }
        own
    }

    /// Counts a property: one, and more for what is said about it.
    fn weight(&mut self, schema: SchemaId) -> usize {
        if let Some(known) = self.copied.weights.get(&schema) {
            return *known;
        }
        let mut letters = 0;
        let parts = match self.schemas.is_made(schema) {
            true => self.schemas.get(schema).keywords.all_of.clone(),
            false => self.schemas.chain(schema),
        };
        for part in parts {
            letters += letters_about(&self.schemas.get(part).keywords);
        }
        let weight = 1 + letters / LETTERS;
        self.copied.weights.insert(schema, weight);
        weight
    }
}

/// Returns how much all schemas of a document may repeat together.
pub(super) fn most_of_all(api: &Api) -> usize {
    let each = api.schemas.len().saturating_mul(FOR_EACH);
    each.saturating_add(MOST)
}

/// Counts the letters of documentation that keywords give a property.
fn letters_about(keywords: &Keywords) -> usize {
    let values = keywords.values.iter().flatten();
    let values = values.chain(&keywords.default).chain(&keywords.examples);
    let values = values.map(|value| value.json_start(LONGEST_EXAMPLE).len());
    keywords.description.as_ref().map_or(0, String::len) + values.sum::<usize>()
}
