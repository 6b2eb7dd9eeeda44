//! Places of schemas in operations, for those that others refer to.

use super::responses::{count_successes, reply_naming, status};
use crate::model::{HomeId, Naming};
use crate::resolve::{Api, Operation, SchemaId};
use crate::unordered::UnorderedMap;

/// The schemas that operations have first of all.
#[derive(Default)]
pub(super) struct OwnPlaces {
    places: UnorderedMap<SchemaId, (HomeId, Naming)>,
    /// The same schemas by their pointers.
    by_pointer: UnorderedMap<String, SchemaId>,
}

impl OwnPlaces {
    /// Finds them. What several operations have, since their path item is one, is that of the first
    /// of them by path.
    pub(super) fn of(api: &Api, operations: &[(&Operation, String, HomeId)]) -> Self {
        let mut found = Self::default();
        let mut operations: Vec<&(&Operation, String, HomeId)> = operations.iter().collect();
        operations.sort_by_key(|(operation, _, _)| (&operation.path, &operation.method));
        for (operation, words, home) in operations {
            found.add(api, operation, words, *home);
        }
        found
    }

    /// Finds the schema of an operation that has this pointer.
    pub(super) fn find(&self, pointer: &str) -> Option<SchemaId> {
        self.by_pointer.get(pointer).copied()
    }

    /// Returns where a schema of an operation stands.
    pub(super) fn place(&self, schema: SchemaId) -> Option<&(HomeId, Naming)> {
        self.places.get(&schema)
    }

    fn add(&mut self, api: &Api, operation: &Operation, words: &str, home: HomeId) {
        let mut add = |schema: Option<SchemaId>, naming: Naming| {
            let Some(schema) = schema else { return };
            let pointer = api.schemas[schema].pointer.as_str();
            let inside = pointer.strip_prefix(&operation.pointer);
            if inside.is_some_and(|inside| inside.starts_with('/')) {
                self.places.entry(schema).or_insert((home, naming));
                self.by_pointer.entry(pointer.to_owned()).or_insert(schema);
            }
        };
        for parameter in &operation.parameters {
            let naming = Naming::Own(format!("{words} {}", parameter.name));
            add(parameter.schema, naming);
        }
        // Of several bodies, each has a name that depends on what else there is.
        if let Some(body) = &operation.body
            && let [(_, content)] = body.content.as_slice()
        {
            add(content.schema, Naming::Own(format!("{words} request")));
        }
        let successes = count_successes(operation);
        let replies = operation.responses.iter();
        for (status, response) in replies.filter_map(|(key, one)| Some((status(key)?, one))) {
            let naming = Naming::Reply(reply_naming(words, status, successes));
            for (_, content) in &response.content {
                add(content.schema, naming.clone());
            }
        }
    }
}
