//! Lists within object parameters, of which the styles of OpenAPI say nothing.

use super::Lowering;
use super::kinds::Kind;
use crate::config::Nested;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{self, ParameterCoding, Style};
use crate::resolve::SchemaId;
use crate::unordered::UnorderedSet;

impl Lowering<'_> {
    /// Reports the lists within a parameter that its style says nothing about: a list within an exploded
    /// object, and a list of lists or objects under `deepObject`.
    pub(super) fn report_nested(&mut self, coding: ParameterCoding, schema: SchemaId) {
        let (ParameterCoding::Style { style, explode, .. }, Nested::Refused) =
            (coding, self.config.nested)
        else {
            return;
        };
        let is_deep = style == Style::DeepObject;
        if !is_deep && !explode {
            return;
        }
        let mut waiting = match is_deep {
            true => vec![(String::new(), schema)],
            false => self.members(schema),
        };
        let mut seen = UnorderedSet::new();
        while let Some((name, held)) = waiting.pop() {
            if !seen.insert(self.schemas.follow(held)) {
                continue;
            }
            // Objects within an object are written by `deepObject` only.
            if is_deep {
                waiting.extend(self.members(held));
            }
            let Some(items) = self.list_items(held) else {
                continue;
            };
            if is_deep && items.is_none_or(|items| !self.end(items).1.has_members()) {
                continue;
            }
            let message = match name.as_str() {
                "" => "a list as a parameter of the style `deepObject`".to_owned(),
                name => format!("the list `{name}` within an object parameter"),
            };
            let label = "no style says how it is written: a bad argument";
            let pointer = self.schemas.pointer(held).to_owned();
            let help = "choose how with `nested` under `[parameters]` in clientgen.toml";
            let place = Place::key(pointer);
            self.report.warn(
                Diagnostic::new(Code::NestedParameter, place, message)
                    .label(label)
                    .help(help),
            );
        }
    }

    /// The properties of an object, and what its further properties hold.
    pub(super) fn members(&mut self, schema: SchemaId) -> Vec<(String, SchemaId)> {
        let mut members = Vec::new();
        for (_, kind) in self.leaves(vec![schema], |_| false) {
            match &*kind {
                Kind::Struct(object) => members.extend(object.properties.iter().cloned()),
                Kind::Map(values) => members.push(("*".to_owned(), *values)),
                _ => {}
            }
        }
        members
    }

    /// The items of a list, if a schema is one.
    fn list_items(&mut self, schema: SchemaId) -> Option<Option<SchemaId>> {
        let leaves = self.leaves(vec![schema], |_| false);
        leaves.iter().find_map(|(_, kind)| match &**kind {
            Kind::List(items) => Some(*items),
            Kind::Tuple(places) => Some(places.first().copied()),
            _ => None,
        })
    }
}

/// Returns the setting as the model has it.
pub(super) fn nested(nested: Nested) -> model::Nested {
    match nested {
        Nested::Refused => model::Nested::Refused,
        Nested::Indices => model::Nested::Indices,
        Nested::Brackets => model::Nested::Brackets,
    }
}
