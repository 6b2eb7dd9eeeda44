//! What the document declares secret: one answer for types, texts, documentation and names.

use std::collections::{BTreeMap, BTreeSet};

use super::pattern_names;
use super::scalars::is_secret_format;
use super::written_secrets::{Holding, Written};
use crate::config::ScalarName;
use crate::ids::Id;
use crate::resolve::{Additional, Api, Keywords, SchemaId, value_schema};
use crate::unordered::UnorderedMap;

/// The ways in which values of a schema may be secret, each of which implies the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// The schema says so of all its values, so that their type hides them.
    Marked,
    /// A value may be secret as a whole, or have secrets of any name: one of several alternatives, a
    /// list of secrets, a map of them.
    Whole,
    /// Something in a value may be secret, however deep.
    Within,
}

/// The number of levels.
const LEVELS: usize = 3;

/// What the schemas of a document declare secret.
#[derive(Default)]
pub(super) struct Secrets {
    /// Per schema and level; empty if nothing is secret.
    found: Vec<bool>,
    /// The names under which secrets stand, in schemas with a type and without.
    names: BTreeSet<String>,
}

impl Secrets {
    /// Finds out what is secret. All that schemas say of each other is one graph, so that each is
    /// looked at once.
    pub(super) fn of(
        api: &Api,
        formats: &BTreeMap<String, ScalarName>,
        by_pointer: &UnorderedMap<&str, SchemaId>,
    ) -> Self {
        let mut graph = Graph::of(api, formats, by_pointer);
        if graph.waiting.is_empty() {
            return Self::default();
        }
        for (id, schema) in api.schemas.iter() {
            graph.join_parts(id, &schema.keywords, schema.target);
        }
        graph.spread();
        let Graph { found, written, .. } = graph;
        let mut secrets = Self {
            found,
            names: BTreeSet::new(),
        };
        let names = secrets.names_in(api, &written);
        secrets.names = names;
        secrets
    }

    /// Whether something of a schema of the document is secret; none if it is not of the document.
    pub(super) fn is(&self, schema: SchemaId, level: Level) -> Option<bool> {
        self.found.get(place(schema, level)).copied()
    }

    /// Whether nothing of the document is secret.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The names under which secrets stand.
    pub(super) const fn names(&self) -> &BTreeSet<String> {
        &self.names
    }

    /// Takes the names under which secrets stand.
    pub(super) fn take_names(&mut self) -> BTreeSet<String> {
        std::mem::take(&mut self.names)
    }

    fn is_whole(&self, schema: SchemaId) -> bool {
        self.is(schema, Level::Whole).unwrap_or(false)
    }

    /// The names of properties, parts, headers and parameters whose values may be secret as a whole.
    fn names_in(&self, api: &Api, written: &[(SchemaId, Written)]) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (_, schema) in api.schemas.iter() {
            let keywords = &schema.keywords;
            let properties = keywords.properties.iter();
            let secret = properties.filter(|(_, property)| self.is_whole(*property));
            names.extend(secret.map(|(name, _)| name.clone()));
            let patterns = keywords.pattern_properties.iter();
            let secret = patterns.filter(|(_, values)| self.is_whole(*values));
            names.extend(
                secret
                    .flat_map(|(pattern, _)| pattern_names::of(pattern))
                    .flatten(),
            );
        }
        for (_, written) in written {
            names.extend(written.names.iter().cloned());
            let references = written.named_references.iter();
            let secret = references.filter(|(_, target)| self.is_whole(*target));
            names.extend(secret.flat_map(|(name, _)| name.clone()));
        }
        for (_, operation) in api.operations.iter() {
            let parameters = operation.parameters.iter().map(|parameter| {
                let schema = value_schema(parameter.schema, &parameter.content);
                (&parameter.name, schema)
            });
            let replies = operation.responses.iter();
            let headers = replies.flat_map(|(_, reply)| &reply.headers);
            let headers =
                headers.map(|(name, header)| (name, value_schema(header.schema, &header.content)));
            let secret = parameters
                .chain(headers)
                .filter(|(_, schema)| schema.is_some_and(|schema| self.is_whole(schema)));
            names.extend(secret.map(|(name, _)| name.clone()));
        }
        names
    }
}

/// The index of what is asked of a schema.
fn place(schema: SchemaId, level: Level) -> usize {
    schema.index() * LEVELS + level as usize
}

/// Which secrets follow from which.
struct Graph {
    found: Vec<bool>,
    follows: Vec<Vec<usize>>,
    waiting: Vec<usize>,
    /// What schemas that are documented as they are written say, by those that they stand in.
    written: Vec<(SchemaId, Written)>,
}

impl Graph {
    /// The graph of what schemas say by themselves.
    fn of(
        api: &Api,
        formats: &BTreeMap<String, ScalarName>,
        by_pointer: &UnorderedMap<&str, SchemaId>,
    ) -> Self {
        let mut graph = Self {
            found: Vec::new(),
            follows: Vec::new(),
            waiting: Vec::new(),
            written: Vec::new(),
        };
        for (id, schema) in api.schemas.iter() {
            let keywords = &schema.keywords;
            if says_of_all(keywords, formats) {
                graph.waiting.push(place(id, Level::Marked));
            } else if says(keywords, formats) {
                graph.waiting.push(place(id, Level::Whole));
            }
            for constraint in &keywords.constraints {
                let Some(written) = Written::of(constraint, formats, by_pointer) else {
                    continue;
                };
                let seed = match (written.is_secret, written.names.is_empty()) {
                    (true, _) => Some(Level::Marked),
                    (false, false) => Some(Level::Within),
                    (false, true) => None,
                };
                graph.waiting.extend(seed.map(|level| place(id, level)));
                graph.written.push((id, written));
            }
        }
        graph.found = vec![false; api.schemas.len() * LEVELS];
        graph.follows = vec![Vec::new(); graph.found.len()];
        graph
    }

    /// Notes that a schema is secret in a way if another one is in another way.
    fn follow(&mut self, from: (SchemaId, Level), to: (SchemaId, Level)) {
        if let Some(follows) = self.follows.get_mut(place(from.0, from.1)) {
            follows.push(place(to.0, to.1));
        }
    }

    /// Notes what follows for a schema from what stands in it.
    fn join_parts(&mut self, id: SchemaId, keywords: &Keywords, target: Option<SchemaId>) {
        use Level::{Marked, Whole, Within};
        self.follow((id, Marked), (id, Whole));
        self.follow((id, Whole), (id, Within));
        for part in target.into_iter().chain(parts(keywords)) {
            for level in [Marked, Whole, Within] {
                self.follow((part, level), (id, level));
            }
        }
        let additional = match keywords.additional {
            Some(Additional::Schema(values)) => Some(values),
            Some(Additional::Any | Additional::None) | None => None,
        };
        let patterns = &keywords.pattern_properties;
        let values = patterns.iter().map(|(_, values)| *values);
        let held = keywords.one_of.iter().chain(&keywords.any_of);
        let held = held.chain(&keywords.items).chain(&keywords.prefix_items);
        let held = held.copied().chain(additional).chain(values);
        for held in held {
            self.follow((held, Whole), (id, Whole));
            self.follow((held, Within), (id, Within));
        }
        for (_, property) in &keywords.properties {
            self.follow((*property, Within), (id, Within));
        }
        // No type has a place for them among further properties of any kind.
        for (pattern, values) in patterns {
            if keywords.additional == Some(Additional::Any) && pattern_names::of(pattern).is_none()
            {
                self.follow((*values, Whole), (id, Marked));
            }
        }
    }

    /// Goes on from what is secret by itself to all that follows.
    fn spread(&mut self) {
        let written = std::mem::take(&mut self.written);
        for (id, written) in &written {
            for (target, holding) in written.references() {
                match holding {
                    Holding::All => {
                        self.follow((target, Level::Whole), (*id, Level::Marked));
                        self.follow((target, Level::Within), (*id, Level::Within));
                    }
                    Holding::Text => self.follow((target, Level::Within), (*id, Level::Marked)),
                    Holding::Part => self.follow((target, Level::Within), (*id, Level::Within)),
                }
            }
        }
        self.written = written;
        while let Some(at) = self.waiting.pop() {
            let Some(found) = self.found.get_mut(at) else {
                continue;
            };
            if !std::mem::replace(found, true)
                && let Some(follows) = self.follows.get_mut(at)
            {
                self.waiting.append(follows);
            }
        }
    }
}

/// The schemas that all values of another one are valid for: an alternative that is alone is no more
/// than a part.
pub(super) fn parts(keywords: &Keywords) -> impl Iterator<Item = SchemaId> {
    let alone = |alternatives: &[SchemaId]| match alternatives {
        [only] => Some(*only),
        _ => None,
    };
    let alone = [alone(&keywords.one_of), alone(&keywords.any_of)];
    keywords
        .all_of
        .iter()
        .copied()
        .chain(alone.into_iter().flatten())
}

/// Whether keywords themselves say that a value is secret: by the mark, or by a format that the
/// settings, or else OpenAPI, call so. The type does not matter: a PIN is an integer.
fn says(keywords: &Keywords, formats: &BTreeMap<String, ScalarName>) -> bool {
    keywords.secret || is_secret_format(keywords.format.as_deref(), formats)
}

/// Whether they say so of all values. Of several types each is an alternative, which says it itself.
pub(super) fn says_of_all(keywords: &Keywords, formats: &BTreeMap<String, ScalarName>) -> bool {
    keywords.secret || keywords.types.len() <= 1 && says(keywords, formats)
}

#[cfg(test)]
mod tests;
