//! Wrappers: an `allOf` of which one part says all that the whole says about the type.

#[cfg(test)]
mod tests;

use super::Lowering;
use super::said::{Parts, own_types};
use crate::resolve::{JsonType, Keywords, SchemaId};
use crate::unordered::UnorderedSet;

/// An `allOf` of more direct parts than this puts something together.
const MOST_WRAPPED: usize = 8;

/// Parts, parts of parts included, beyond which nothing is taken as a wrapper.
const MOST_PARTS: usize = 500;

/// Unions within unions beyond which nobody looks for the types of their alternatives.
const DEEPEST: usize = 3;

impl Lowering<'_> {
    /// The name of the component that a schema is, refers to, or wraps without adding to it.
    pub(super) fn component_behind(&mut self, schema: SchemaId) -> Option<String> {
        let mut at = schema;
        loop {
            match self.component_name(at) {
                Some(name) => return Some(name),
                None => at = self.same(at)?,
            }
        }
    }

    /// Finds the part which says all that `telling`, the parts that say something, say of the type
    /// of an `allOf`: what stands beside it is a wrapper that adds nothing.
    pub(super) fn wrapped(&mut self, id: SchemaId, telling: &[SchemaId]) -> Option<SchemaId> {
        let direct = &self.schemas.get(id).keywords.all_of;
        if direct.len() > MOST_WRAPPED {
            return None;
        }
        let says_all = |part: &SchemaId| {
            let part = self.schemas.follow(*part);
            self.closure(part).is_some_and(|parts| {
                !parts.contains(&id)
                    && !self.is_heir(id, part)
                    && !self.is_better_named(id, part)
                    && self.is_all_said(id, telling, &parts)
            })
        };
        let found: Vec<SchemaId> = direct.iter().copied().filter(says_all).collect();
        // Of several that say the same, the order of the parts decides nothing.
        let found = found.into_iter();
        let wrapped = found.min_by(|one, other| self.closeness(*one).cmp(&self.closeness(*other)));
        self.report_requirements(id, telling, wrapped?);
        wrapped
    }

    /// Reports what is said beside a wrapped part of which properties must be there.
    fn report_requirements(&mut self, id: SchemaId, telling: &[SchemaId], wrapped: SchemaId) {
        let parts = self.closure(self.schemas.follow(wrapped));
        let is_beside = |part: &&SchemaId| !parts.iter().flatten().any(|one| one == *part);
        for &part in telling.iter().filter(is_beside) {
            let part = self.schemas.get(part);
            // Unions say nothing else, or nothing would be wrapped.
            let keywords = &part.keywords;
            for (word, union) in [("oneOf", &keywords.one_of), ("anyOf", &keywords.any_of)] {
                if !union.is_empty() {
                    self.warn_requirements(id, word);
                }
            }
        }
    }

    /// Whether a schema that is made for a place is better named after that than a part, which
    /// stands in an alternative that only has a number.
    fn is_better_named(&self, id: SchemaId, part: SchemaId) -> bool {
        let pointer = self.schemas.pointer(part);
        let mut words = ["/oneOf/", "/anyOf/"].into_iter();
        self.schemas.is_made(id)
            && self.component_name(part).is_none()
            && words.any(|word| pointer.contains(word))
    }

    /// Returns the key that sorts schemas that are the same. Components come first, then the
    /// schemas that stand least deep.
    fn closeness(&self, part: SchemaId) -> (bool, usize, usize, &str) {
        let pointer = self.schemas.pointer(self.schemas.follow(part));
        let steps = pointer.matches('/').count();
        let is_inline = self.component_name(part).is_none();
        (is_inline, steps, pointer.len(), pointer)
    }

    /// Whether a schema is an heir of a part that is all it has, or what such an heir is without
    /// its own heirs.
    pub(super) fn is_heir(&self, id: SchemaId, part: SchemaId) -> bool {
        match self.schemas.is_base(id) {
            true => self.discriminator_of(self.schemas.follow(part)).is_some(),
            false => self.is_bare_heir(id, part),
        }
    }

    fn parts_of(&self, ids: &[SchemaId]) -> Parts {
        Parts(ids.iter().map(|&id| self.schemas.get(id)).collect())
    }

    /// Whether the parts that say something and are not among `parts` repeat what those say.
    fn is_all_said(&self, id: SchemaId, telling: &[SchemaId], parts: &[SchemaId]) -> bool {
        let is_component = self.component_names.contains_key(&id);
        if is_component && is_marked(&self.schemas.get(id).keywords) {
            return false;
        }
        let said = self.parts_of(parts);
        let mut others = telling.iter().filter(|other| !parts.contains(other));
        others.all(|&other| {
            let other = self.schemas.get(other);
            let is_marked = is_component && is_marked(&other.keywords);
            !is_marked && self.is_repeated(&other.keywords, &said)
        })
    }

    /// The schema and all its parts, parts of parts included. None if there are too many.
    fn closure(&self, id: SchemaId) -> Option<Vec<SchemaId>> {
        let mut parts = Vec::new();
        let mut seen = UnorderedSet::new();
        let mut waiting = vec![id];
        while let Some(part) = waiting.pop() {
            let part = self.schemas.follow(part);
            if seen.insert(part) {
                waiting.extend(self.schemas.get(part).keywords.all_of.iter().rev());
                parts.push(part);
            }
            if parts.len() > MOST_PARTS {
                return None;
            }
        }
        Some(parts)
    }

    /// Whether all that keywords, their own parts aside, say of a type is said by one of these
    /// parts.
    fn is_repeated(&self, keywords: &Keywords, parts: &Parts) -> bool {
        parts.repeat(keywords)
            && self.are_types_said(keywords, parts)
            && self.are_children_said(keywords, parts)
            && self.are_unions_said(keywords)
    }

    /// Whether values that all the parts hold for are of the types anyway.
    fn are_types_said(&self, keywords: &Keywords, parts: &Parts) -> bool {
        let types = keywords.types.as_slice();
        types.is_empty() || self.is_of(parts, types, 0)
    }

    /// Whether one of the parts gives the types, or allows alternatives of these types only.
    fn is_of(&self, parts: &Parts, types: &[JsonType], depth: usize) -> bool {
        parts.keywords().any(|keywords| {
            let own = own_types(keywords);
            if !own.is_empty() {
                return own.iter().all(|json| types.contains(json));
            }
            let mut unions = [&keywords.one_of, &keywords.any_of].into_iter();
            unions.any(|union| {
                let mut alternatives = union.iter();
                !union.is_empty() && alternatives.all(|&one| self.is_one_of(one, types, depth))
            })
        })
    }

    /// Whether an alternative is of the types, or null.
    fn is_one_of(&self, alternative: SchemaId, types: &[JsonType], depth: usize) -> bool {
        let alternative = self.schemas.follow(alternative);
        let keywords = &self.schemas.get(alternative).keywords;
        if keywords.nullable && !keywords.shapes() {
            return true;
        }
        if depth == DEEPEST {
            return false;
        }
        let parts = self.closure(alternative);
        parts.is_some_and(|parts| self.is_of(&self.parts_of(&parts), types, depth + 1))
    }

    /// Whether what properties and items hold is said by the parts.
    fn are_children_said(&self, keywords: &Keywords, parts: &Parts) -> bool {
        let mut properties = keywords.properties.iter();
        let mut items = parts.keywords().filter_map(|part| part.items);
        properties.all(|(name, schema)| {
            let mut known = parts.keywords().flat_map(|part| &part.properties);
            known.any(|(known, said)| known == name && self.is_said_by(*schema, *said))
        }) && keywords
            .items
            .is_none_or(|schema| items.any(|said| self.is_said_by(schema, said)))
    }

    /// Whether a schema within a wrapper says nothing beside the one at the same place of what is
    /// wrapped.
    fn is_said_by(&self, schema: SchemaId, said: SchemaId) -> bool {
        let is_silent =
            self.schemas.target(schema).is_none() && self.schemas.get(schema).keywords.is_silent();
        is_silent || self.schemas.follow(schema) == self.schemas.follow(said)
    }

    /// Whether alternatives say no more than which properties must be there.
    fn are_unions_said(&self, keywords: &Keywords) -> bool {
        let mut unions = [&keywords.one_of, &keywords.any_of].into_iter();
        unions.all(|union| union.is_empty() || self.require_only(union))
    }
}

/// Whether a schema has marks that belong to the place where it is used. A component that has some
/// is more than another name.
fn is_marked(keywords: &Keywords) -> bool {
    keywords.nullable
        || keywords.read_only
        || keywords.write_only
        || keywords.deprecated
        || keywords.secret
}
