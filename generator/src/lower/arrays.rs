//! Arrays: lists, and tuples where the length is fixed.

use super::Lowering;
use super::kinds::Kind;
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Keywords, SchemaId, Value};

/// By what the length of an array is fixed.
enum Length {
    /// The bounds of the schema.
    Required,
    /// All examples, where shorter arrays are allowed too.
    OfExamples,
}

/// Tuples of more places than this have no traits in the standard library.
const MOST_PLACES: usize = 12;

impl Lowering<'_> {
    /// Returns what the items of an array hold: of a tuple, any of what its places hold.
    pub(super) fn items(&mut self, id: SchemaId, keywords: &Keywords) -> Option<SchemaId> {
        if keywords.prefix_items.is_empty() {
            return keywords.items;
        }
        if self.tuple(id, keywords).is_some() {
            return keywords.prefix_items.first().copied();
        }
        let mut items = keywords.prefix_items.clone();
        items.extend(keywords.items);
        Some(self.schemas.any_of(&items))
    }

    /// An array: a tuple if its length is fixed, or else a list.
    pub(super) fn list_kind(
        &mut self,
        id: SchemaId,
        keywords: &Keywords,
        items: Option<SchemaId>,
    ) -> Kind {
        if keywords.prefix_items.is_empty() {
            return Kind::List(items);
        }
        let message = "a tuple";
        match self.tuple(id, keywords) {
            Some(Length::Required) => {}
            Some(Length::OfExamples) => {
                let label = "the length of its examples is taken as that of all";
                let place = self.keyword_place(id, "prefixItems");
                self.report
                    .warn(Diagnostic::new(Code::Tuple, place, message).label(label));
            }
            None => {
                let label = "taken as a list of what its places hold";
                let place = self.keyword_place(id, "prefixItems");
                self.report
                    .warn(Diagnostic::new(Code::Tuple, place, message).label(label));
                return Kind::List(items);
            }
        }
        Kind::Tuple(keywords.prefix_items.clone())
    }

    /// Tells by what the length of an array is fixed, if it is and there are few places.
    fn tuple(&self, id: SchemaId, keywords: &Keywords) -> Option<Length> {
        let places = keywords.prefix_items.len();
        let is_closed = keywords.items.is_none() && keywords.closed_items
            || keywords.counted_as("maxItems") == Some(places);
        if !is_closed || places > MOST_PLACES {
            return None;
        }
        if keywords
            .counted_as("minItems")
            .is_some_and(|least| least >= places)
        {
            return Some(Length::Required);
        }
        let examples = &self.schemas.get(id).keywords;
        let mut examples = examples.examples.iter().chain(&examples.default).peekable();
        let has_examples = examples.peek().is_some();
        let is_whole =
            |value: &Value| matches!(value, Value::Sequence(items) if items.len() == places);
        (has_examples && examples.all(is_whole)).then_some(Length::OfExamples)
    }
}
