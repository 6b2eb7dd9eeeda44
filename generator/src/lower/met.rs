//! What several parts of an `allOf` say of one thing is put together at once, when all have been
//! asked: one after the other would make a schema at each step.

use std::collections::BTreeMap;

use super::Lowering;
use crate::resolve::{Additional, Keywords, SchemaId};
use crate::unordered::UnorderedMap;

/// What several parts say of one thing, one after the other.
#[derive(Default)]
pub(super) struct Met {
    /// Of properties, by their places.
    properties: BTreeMap<usize, Vec<SchemaId>>,
    /// Of the items of a list.
    pub(super) items: Vec<SchemaId>,
    /// Of further properties.
    additional: Vec<SchemaId>,
}

impl Met {
    /// Forgets what keywords do not say any more.
    pub(super) fn forget(&mut self, all: &Keywords) {
        if all.properties.is_empty() {
            self.properties.clear();
        }
        if all.items.is_none() {
            self.items.clear();
        }
        if !matches!(all.additional, Some(Additional::Schema(_))) {
            self.additional.clear();
        }
    }

    /// Adds the properties of a part, and what it says of further ones.
    pub(super) fn add_properties(
        &mut self,
        all: &mut Keywords,
        places: &mut UnorderedMap<String, usize>,
        more: &Keywords,
    ) {
        for (name, schema) in &more.properties {
            match places.get(name) {
                Some(&place) => {
                    let known = all.properties[place].1;
                    let met = self.properties.entry(place);
                    met.or_insert_with(|| vec![known]).push(*schema);
                }
                None => {
                    places.insert(name.clone(), all.properties.len());
                    all.properties.push((name.clone(), *schema));
                }
            }
        }
        if let Some(Additional::Schema(more)) = more.additional {
            self.additional.push(more);
        }
        all.additional = match (all.additional, more.additional) {
            (Some(known @ Additional::Schema(_)), _) => Some(known),
            (Some(known), None | Some(Additional::None)) => Some(known),
            (_, additional) => additional,
        };
    }
}

impl Lowering<'_> {
    /// Makes one schema of all that the parts say of each thing.
    pub(super) fn settle_met(&mut self, all: &mut Keywords, met: Met) {
        for (place, schemas) in met.properties {
            if let (Some(property), Some(schema)) =
                (all.properties.get_mut(place), self.together(&schemas))
            {
                property.1 = schema;
            }
        }
        all.items = self.together(&met.items);
        if let Some(schema) = self.together(&met.additional) {
            all.additional = Some(Additional::Schema(schema));
        }
    }

    /// A schema for which all of these hold.
    fn together(&mut self, schemas: &[SchemaId]) -> Option<SchemaId> {
        let (first, more) = schemas.split_first()?;
        let says_nothing = |schema: &&SchemaId| {
            self.schemas.get(**schema).keywords.is_silent()
                && self.schemas.target(**schema).is_none()
        };
        let more: Vec<SchemaId> = more
            .iter()
            .filter(|one| !says_nothing(one))
            .copied()
            .collect();
        match more.is_empty() {
            true => Some(*first),
            false => Some(self.schemas.together([*first].into_iter().chain(more))),
        }
    }
}
