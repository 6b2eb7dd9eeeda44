//! Formats that the examples of a document contradict, wherever these stand.

use super::scalars::{is_value, respelled};
use crate::resolve::{Api, Keywords, MediaType, SchemaId, Value};
use crate::unordered::UnorderedSet;

/// Returns the schemas with a format by an unusual name of which an example or default is no such value.
pub(super) fn contradicted_formats(api: &Api) -> UnorderedSet<SchemaId> {
    let mut search = Search {
        api,
        found: UnorderedSet::new(),
        compared: UnorderedSet::new(),
    };
    let is_respelled = |keywords: &Keywords| keywords.format.as_deref().and_then(respelled);
    let mut schemas = api.schemas.iter();
    if !schemas.any(|(_, schema)| is_respelled(&schema.keywords).is_some()) {
        return search.found;
    }
    for (id, schema) in api.schemas.iter() {
        let keywords = &schema.keywords;
        for value in keywords.examples.iter().chain(&keywords.default) {
            search.compare(id, value);
        }
    }
    for (_, operation) in api.operations.iter() {
        for parameter in &operation.parameters {
            for example in &parameter.examples {
                search.compare_with(parameter.schema, &example.value);
            }
            search.compare_contents(&parameter.content);
        }
        if let Some(body) = &operation.body {
            search.compare_contents(&body.content);
        }
        for (_, response) in &operation.responses {
            search.compare_contents(&response.content);
            for (_, header) in &response.headers {
                for example in &header.examples {
                    search.compare_with(header.schema, &example.value);
                }
            }
        }
    }
    search.found
}

struct Search<'a> {
    api: &'a Api,
    found: UnorderedSet<SchemaId>,
    /// Each schema with the address of each value.
    compared: UnorderedSet<(SchemaId, usize)>,
}

impl Search<'_> {
    fn compare_contents(&mut self, contents: &[(String, MediaType)]) {
        for (_, content) in contents {
            for example in &content.examples {
                self.compare_with(content.schema, &example.value);
            }
        }
    }

    fn compare_with(&mut self, schema: Option<SchemaId>, value: &Value) {
        if let Some(schema) = schema {
            self.compare(schema, value);
        }
    }

    /// Compares a value with a schema, with all that is said of it, and what is within both.
    fn compare(&mut self, id: SchemaId, value: &Value) {
        let mut waiting = vec![(id, value)];
        while let Some((id, value)) = waiting.pop() {
            if self.compared.insert((id, std::ptr::from_ref(value).addr())) {
                self.compare_alone(id, value, &mut waiting);
            }
        }
    }

    /// Compares a value with a schema by itself. What else is to be compared is added: parts, the
    /// alternative that is none beside null, and what is within.
    fn compare_alone<'v>(
        &mut self,
        id: SchemaId,
        value: &'v Value,
        waiting: &mut Vec<(SchemaId, &'v Value)>,
    ) {
        let schema = &self.api.schemas[id];
        let keywords = &schema.keywords;
        if let (Some((_, scalar)), Value::String(text)) =
            (keywords.format.as_deref().and_then(respelled), value)
            && !is_value(scalar, text)
        {
            self.found.insert(id);
        }
        let mut same: Vec<SchemaId> = schema.target.into_iter().collect();
        same.extend(&keywords.all_of);
        for alternatives in [&keywords.one_of, &keywords.any_of] {
            let others = alternatives.iter().filter(|one| !self.is_null(**one));
            if let [only] = others.copied().collect::<Vec<_>>().as_slice() {
                same.push(*only);
            }
        }
        waiting.extend(same.into_iter().map(|schema| (schema, value)));
        match value {
            Value::Sequence(values) => {
                let items = keywords.items.iter();
                waiting.extend(items.flat_map(|items| values.iter().map(|value| (*items, value))));
            }
            Value::Mapping(mapping) => {
                for (name, schema) in &keywords.properties {
                    waiting.extend(mapping.get(name).map(|value| (*schema, value)));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn is_null(&self, id: SchemaId) -> bool {
        let keywords = &self.api.schemas[id].keywords;
        self.api.schemas[id].target.is_none() && keywords.nullable && !keywords.shapes()
    }
}
