//! The documentation of single values of an enum: titles, descriptions and deprecations.

use std::collections::BTreeMap;

use super::half::Half;
use crate::resolve::{Keywords, Value, ValueNote};

/// The title and description of each value, and whether it is deprecated, by the value as JSON.
pub(super) type Said<'a> = BTreeMap<String, (Option<&'a str>, Option<&'a str>, bool)>;

/// Whether something else is said of a value that is there on both sides.
pub(super) fn is_other(old: &Said<'_>, new: &Said<'_>) -> bool {
    let mut both = old
        .iter()
        .filter_map(|(value, said)| Some((said, new.get(value)?)));
    both.any(|(old, new)| old != new)
}

impl<'a> Half<'a> {
    /// Returns what extensions and alternatives of one value say of the values that a schema lists.
    pub(super) fn said_of_values(&self, keywords: &'a Keywords) -> Said<'a> {
        let listed = keywords.values.iter().flatten();
        let nothing = |value: &Value| (value.to_json(), (None, None, false));
        let mut said: Said<'a> = listed.map(nothing).collect();
        let note = |note: &'a ValueNote| {
            let texts = (note.title.as_deref(), note.description.as_deref());
            (note.value.to_json(), (texts.0, texts.1, note.is_deprecated))
        };
        said.extend(keywords.value_notes.iter().map(note));
        for &alternative in keywords.one_of.iter().chain(&keywords.any_of) {
            let keywords = &self.schema(alternative).keywords;
            if let Some([value]) = keywords.values.as_deref() {
                let texts = (keywords.title.as_deref(), keywords.description.as_deref());
                said.insert(value.to_json(), (texts.0, texts.1, keywords.deprecated));
            }
        }
        said
    }
}
