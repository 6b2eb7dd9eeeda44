//! The keywords of the parts of an `allOf`, looked up one by one.

use std::rc::Rc;

use super::from_keywords::has_object_words;
use super::unions::types_of_values;
use crate::resolve::{Additional, Constraint, JsonType, Keywords, Schema};

/// Keywords that say by their texts of which type a string is.
const CONTENTS: &[&str] = &["contentEncoding", "contentMediaType"];

/// The parts of a schema, parts of parts included.
pub(super) struct Parts(pub(super) Vec<Rc<Schema>>);

impl Parts {
    /// The keywords of each part.
    pub(super) fn keywords(&self) -> impl Iterator<Item = &Keywords> {
        self.0.iter().map(|part| &part.keywords)
    }

    fn has(&self, says: impl Fn(&Keywords) -> bool) -> bool {
        self.keywords().any(says)
    }

    /// Whether all that keywords say of a type, types and other schemas aside, is said by a part.
    pub(super) fn repeat(&self, keywords: &Keywords) -> bool {
        let is_plain = !keywords.never
            && keywords.discriminator.is_none()
            && keywords.message.is_none()
            && keywords.value_notes.is_empty()
            && keywords.prefix_items.is_empty();
        is_plain
            && self.repeat_format(keywords)
            && self.repeat_values(keywords)
            && self.repeat_names(keywords)
            && self.repeat_bounds(keywords)
            && self.repeat_additional(keywords.additional)
    }

    fn repeat_format(&self, keywords: &Keywords) -> bool {
        keywords.format.is_none() || self.has(|part| part.format == keywords.format)
    }

    /// A list of values says nothing beside one that has no others.
    fn repeat_values(&self, keywords: &Keywords) -> bool {
        keywords.values.as_ref().is_none_or(|values| {
            self.has(|part| {
                let listed = part.values.as_ref().filter(|listed| !listed.is_empty());
                listed.is_some_and(|listed| listed.iter().all(|value| values.contains(value)))
            })
        })
    }

    fn repeat_names(&self, keywords: &Keywords) -> bool {
        let mut required = keywords.required.iter();
        let mut patterns = keywords.pattern_properties.iter();
        required.all(|name| self.has(|part| part.required.contains(name)))
            && patterns.all(|pattern| self.has(|part| part.pattern_properties.contains(pattern)))
    }

    fn repeat_bounds(&self, keywords: &Keywords) -> bool {
        let is_tuple = self.has(|part| !part.prefix_items.is_empty());
        let mut bounds = keywords.constraints.iter();
        bounds.all(|bound| {
            !tells_type(bound, is_tuple) || self.has(|part| part.constraints.contains(bound))
        })
    }

    /// That there are no further properties is what declared properties say.
    fn repeat_additional(&self, additional: Option<Additional>) -> bool {
        match additional {
            None => true,
            Some(Additional::None) => {
                self.has(|part| !part.properties.is_empty() || part.additional.is_some())
            }
            Some(_) => self.has(|part| part.additional == additional),
        }
    }
}

/// The types of the values of a schema, as its own keywords say.
pub(super) fn own_types(keywords: &Keywords) -> Vec<JsonType> {
    match keywords.types.as_slice() {
        [] if keywords.values.is_some() => types_of_values(keywords),
        [] if has_object_words(keywords) => vec![JsonType::Object],
        types => types.to_vec(),
    }
}

/// Whether a bound changes a type: of strings what they hold does, and of a tuple the length.
fn tells_type(bound: &Constraint, is_tuple: bool) -> bool {
    CONTENTS.contains(&bound.keyword)
        || is_tuple && matches!(bound.keyword, "minItems" | "maxItems")
}
