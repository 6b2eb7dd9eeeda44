//! Whether two schemas say the same, wherever they stand.

use super::Lowering;
use crate::ids::Id;
use crate::resolve::{Additional, Keywords, SchemaId};
use crate::unordered::UnorderedSet;

impl Lowering<'_> {
    /// Whether two media types hold the same.
    pub(super) fn are_alike(&self, left: Option<SchemaId>, right: Option<SchemaId>) -> bool {
        match (left, right) {
            (Some(left), Some(right)) => self.say_the_same(left, right),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    /// Marks what a media type holds as documented, with all that stands in it: another one holds
    /// the same.
    pub(super) fn mark_again(&mut self, first: Option<SchemaId>, again: Option<SchemaId>) {
        let mut waiting: Vec<SchemaId> = again.filter(|_| first != again).into_iter().collect();
        while let Some(schema) = waiting.pop() {
            if !self.schemas.is_made(schema) && !self.schemas.say(schema) {
                let mut keywords = self.schemas.get(schema).keywords.clone();
                waiting.extend(take_children(&mut keywords));
            }
        }
    }

    /// Whether two schemas and all that stands in them are alike. Each pair is looked at once:
    /// those that lead back to themselves, or that stand at several places, are alike unless
    /// something else tells them apart.
    fn say_the_same(&self, left: SchemaId, right: SchemaId) -> bool {
        let mut waiting = vec![(left, right)];
        let mut seen = UnorderedSet::new();
        while let Some((left, right)) = waiting.pop() {
            let pair = (self.schemas.follow(left), self.schemas.follow(right));
            if pair.0 == pair.1 || !seen.insert(pair) {
                continue;
            }
            let (left, right) = (self.schemas.get(pair.0), self.schemas.get(pair.1));
            let (mut left, mut right) = (left.keywords.clone(), right.keywords.clone());
            let below = (take_children(&mut left), take_children(&mut right));
            if left != right || below.0.len() != below.1.len() {
                return false;
            }
            waiting.extend(below.0.into_iter().zip(below.1));
        }
        true
    }
}

/// The schemas within a schema, which leave the same mark wherever they stood.
fn take_children(keywords: &mut Keywords) -> Vec<SchemaId> {
    let Keywords {
        properties,
        pattern_properties,
        additional,
        items,
        all_of,
        one_of,
        any_of,
        prefix_items,
        ..
    } = keywords;
    let additional = match additional {
        Some(Additional::Schema(schema)) => Some(schema),
        Some(Additional::Any | Additional::None) | None => None,
    };
    let named = properties.iter_mut().chain(pattern_properties);
    let lists = [all_of, one_of, any_of, prefix_items];
    let places = named
        .map(|(_, schema)| schema)
        .chain(lists.into_iter().flatten())
        .chain(additional)
        .chain(items);
    places
        .map(|place| std::mem::replace(place, SchemaId::from_index(0)))
        .collect()
}
