//! Components and resources, within which anchors are looked for.

use std::collections::BTreeMap;

use crate::document::{Schema, SchemaId};
use crate::ids::{Arena, Id};
use crate::unordered::{UnorderedMap, UnorderedSet};

/// The number of the name of an anchor.
pub(super) type Name = usize;

/// The schemas that dynamic anchors stand for.
pub(super) type Bindings = BTreeMap<Name, SchemaId>;

/// Components and resources with their anchors.
pub(super) struct Scopes {
    /// The scope that each schema stands in.
    scope_of: Vec<Option<SchemaId>>,
    /// The dynamic anchors of each scope.
    anchors: UnorderedMap<SchemaId, Bindings>,
    /// The names of all anchors.
    names: UnorderedMap<String, Name>,
    /// The first one of those schemas of anchors that say the same and no type, by each of them.
    alike: UnorderedMap<SchemaId, SchemaId>,
}

impl Scopes {
    /// Finds the scopes of all schemas. None if no reference is dynamic.
    pub(super) fn new(
        schemas: &Arena<SchemaId, Schema>,
        components: &[(String, SchemaId)],
    ) -> Option<Self> {
        if !schemas.iter().any(|(_, schema)| schema.is_dynamic) {
            return None;
        }
        let resources = schemas.iter().filter(|(_, schema)| schema.has_id);
        let roots = components
            .iter()
            .map(|(_, id)| *id)
            .chain(resources.map(|(id, _)| id))
            .chain(binding(schemas));
        let roots: UnorderedMap<&str, SchemaId> =
            roots.map(|id| (schemas[id].pointer.as_str(), id)).collect();
        let scope_of = schemas.iter().map(|(_, schema)| {
            let pointer = schema.pointer.as_str();
            let mut above = std::iter::successors(Some(pointer), |pointer| {
                pointer.rfind('/').map(|slash| &pointer[..slash])
            });
            above.find_map(|pointer| roots.get(pointer).copied())
        });
        let mut scopes = Self {
            scope_of: scope_of.collect(),
            anchors: UnorderedMap::new(),
            names: UnorderedMap::new(),
            alike: UnorderedMap::new(),
        };
        scopes.add_anchors(schemas);
        Some(scopes)
    }

    fn add_anchors(&mut self, schemas: &Arena<SchemaId, Schema>) {
        let mut said: UnorderedMap<String, SchemaId> = UnorderedMap::new();
        for (id, schema) in schemas.iter() {
            let (Some(anchor), Some(scope)) = (&schema.dynamic_anchor, self.around(id)) else {
                continue;
            };
            let next = self.names.len();
            let name = *self.names.entry(anchor.clone()).or_insert(next);
            let known = self.anchors.entry(scope).or_default();
            known.entry(name).or_insert(id);
            // Most generic schemas say the same of what they leave open, which is no type.
            if schema.reference.is_none() && !schema.keywords.shapes() {
                let first = *said.entry(format!("{:?}", schema.keywords)).or_insert(id);
                self.alike.insert(id, first);
            }
        }
    }

    /// Returns the scope that a schema stands in.
    pub(super) fn around(&self, schema: SchemaId) -> Option<SchemaId> {
        self.scope_of[schema.index()]
    }

    /// Returns the anchors of a scope.
    pub(super) fn anchors(&self, scope: Option<SchemaId>) -> Option<&Bindings> {
        self.anchors.get(&scope?)
    }

    /// Returns the schema that an anchor of this name stands for in the scope of a schema.
    pub(super) fn own(&self, schema: SchemaId, name: Name) -> Option<SchemaId> {
        self.anchors(self.around(schema))?.get(&name).copied()
    }

    /// Whether two anchors stand for the same, or for schemas that say the same and no type.
    pub(super) fn are_alike(&self, one: SchemaId, other: SchemaId) -> bool {
        let first = |id: SchemaId| self.alike.get(&id).copied();
        one == other || first(one).is_some_and(|known| first(other) == Some(known))
    }

    /// Whether an anchor stands for a schema that says no type.
    pub(super) fn is_open(&self, anchor: SchemaId) -> bool {
        self.alike.contains_key(&anchor)
    }

    /// Returns the anchor that a dynamic reference names, if there is any of that name.
    pub(super) fn name(&self, schema: &Schema) -> Option<Name> {
        let reference = schema.reference.as_ref().filter(|_| schema.is_dynamic)?;
        let (_, name) = reference.target.split_once('#')?;
        self.names.get(name).copied()
    }
}

/// The schemas that are references with anchors beside them, which they bind wherever they stand.
fn binding(schemas: &Arena<SchemaId, Schema>) -> Vec<SchemaId> {
    let anchors = schemas
        .iter()
        .filter(|(_, schema)| schema.dynamic_anchor.is_some());
    let above = anchors.filter_map(|(_, schema)| {
        let (above, _) = schema.pointer.rsplit_once('/')?;
        above.strip_suffix("/$defs")
    });
    let above: UnorderedSet<&str> = above.collect();
    if above.is_empty() {
        return Vec::new();
    }
    let references = schemas.iter().filter(|(_, schema)| {
        schema.reference.is_some() && !schema.is_dynamic && above.contains(schema.pointer.as_str())
    });
    references.map(|(id, _)| id).collect()
}
