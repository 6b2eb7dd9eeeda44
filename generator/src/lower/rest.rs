//! What a schema says besides its alternatives, which holds for each of them.

use super::Lowering;
use super::unions::Alternatives;
use crate::resolve::{JsonType, Keywords, SchemaId};

impl Lowering<'_> {
    /// What a schema says besides the union at hand; none if that is nothing.
    pub(super) fn rest(
        &mut self,
        id: SchemaId,
        all: &Keywords,
        unions: &[Alternatives],
        alternatives: usize,
    ) -> Option<SchemaId> {
        let further: Vec<SchemaId> = unions
            .iter()
            .map(|union| self.schemas.any_of(&union.schemas))
            .collect();
        let mut besides = Keywords {
            types: all.types.clone(),
            values: all.values.clone(),
            value_notes: all.value_notes.clone(),
            format: all.format.clone(),
            properties: all.properties.clone(),
            pattern_properties: all.pattern_properties.clone(),
            required: all.required.clone(),
            additional: all.additional,
            items: all.items,
            prefix_items: all.prefix_items.clone(),
            closed_items: all.closed_items,
            all_of: further,
            ..Keywords::default()
        };
        if besides.types == [JsonType::Object] {
            besides.types.clear();
        }
        // What alternatives are closed to is no type of what they hold.
        if besides.properties.is_empty()
            && besides.additional == Some(crate::resolve::Additional::None)
        {
            besides.additional = None;
        }
        if !besides.shapes() {
            return None;
        }
        Some(match self.saying(id, &besides) {
            Some(part) => part,
            None => self.schemas.rest(id, alternatives, besides),
        })
    }

    /// The part of a schema that says the same already, order aside.
    ///
    /// An alternative that leads back to the union is restricted by the same things again and again. If they are one
    /// schema, so is the restricted alternative, and the circle closes.
    fn saying(&mut self, id: SchemaId, besides: &Keywords) -> Option<SchemaId> {
        let wanted = unordered(besides);
        let parts = self.parts(id).unwrap_or_default();
        let made = parts
            .into_iter()
            .filter(|&part| part != id && self.schemas.is_made(part));
        let mut made = made.collect::<Vec<_>>().into_iter();
        made.find(|&part| unordered(&self.schemas.get(part).keywords) == wanted)
    }
}

/// The same in an order that depends on nothing, each thing once.
fn unordered(keywords: &Keywords) -> Keywords {
    let mut keywords = keywords.clone();
    keywords
        .properties
        .sort_by(|(left, _), (right, _)| left.cmp(right));
    keywords.required.sort_unstable();
    keywords.required.dedup();
    keywords.pattern_properties.sort();
    keywords.pattern_properties.dedup();
    keywords
}
