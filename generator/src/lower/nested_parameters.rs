//! Lists within object parameters, of which the styles of OpenAPI say nothing.

use std::collections::HashSet;

use super::Lowering;
use super::kinds::Kind;
use crate::config::Nested;
use crate::diagnostic::{Code, Place};
use crate::model::{ParameterCoding, Style};
use crate::resolve::SchemaId;

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
        let mut seen = HashSet::new();
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
            if is_deep && items.is_none_or(|items| self.is_single(items)) {
                continue;
            }
            let message = match name.as_str() {
                "" => "a list as a parameter of the style `deepObject`".to_owned(),
                name => format!("the list `{name}` within an object parameter"),
            };
            let label = "no style says how it is written: a bad argument";
            let pointer = self.schemas.pointer(held).to_owned();
            let help = "choose how with `nested` under `[parameters]` in clientgen.toml";
            self.warn(
                Code::NestedParameter,
                Place::key(pointer),
                message,
                label,
                help,
            );
        }
    }

    /// The properties of an object, and what its further properties hold.
    pub(super) fn members(&mut self, schema: SchemaId) -> Vec<(String, SchemaId)> {
        self.look(schema, Vec::new(), |lowering, kind| match kind {
            Kind::Same(other) => lowering.members(other),
            Kind::Struct(object) => object.properties,
            Kind::Map(values) => vec![("*".to_owned(), values)],
            Kind::Union(union) => {
                let alternatives = union.alternatives.iter();
                let members = alternatives.map(|one| lowering.members(one.schema));
                members.flatten().collect()
            }
            _ => Vec::new(),
        })
    }

    /// The items of a list, if a schema is one.
    fn list_items(&mut self, schema: SchemaId) -> Option<Option<SchemaId>> {
        self.look(schema, None, |lowering, kind| match kind {
            Kind::Same(other) => lowering.list_items(other),
            Kind::List(items) => Some(items),
            Kind::Tuple(places) => Some(places.first().copied()),
            Kind::Union(union) => {
                let mut alternatives = union.alternatives.iter();
                alternatives.find_map(|one| lowering.list_items(one.schema))
            }
            _ => None,
        })
    }

    fn is_single(&mut self, schema: SchemaId) -> bool {
        self.look(schema, true, |lowering, kind| match kind {
            Kind::Same(other) => lowering.is_single(other),
            Kind::Struct(_) | Kind::Map(_) | Kind::Object | Kind::List(_) | Kind::Tuple(_) => false,
            _ => true,
        })
    }
}
