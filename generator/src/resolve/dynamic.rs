//! Dynamic references: what `$dynamicRef` leads to depends on the schema that one began with (JSON Schema
//! 2020-12, 8.2.3.2; OpenAPI 3.1.1, Generic Data Structures).
//!
//! A schema that binds an anchor of a generic one gets a copy of that, in which the dynamic references
//! lead to what it binds.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Context;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Additional, Keywords, Schema, SchemaId};
use crate::ids::{Arena, Id};

/// So many copies are made at most.
const MOST_COPIES: usize = 10_000;

/// The schemas that dynamic anchors stand for.
type Bindings = BTreeMap<String, SchemaId>;

/// Components and resources, within which anchors are looked for.
pub(super) struct Scopes {
    /// The scope that each schema stands in.
    scope_of: Vec<Option<SchemaId>>,
    /// The dynamic anchors of each scope.
    anchors: HashMap<SchemaId, Bindings>,
}

/// A copy of a schema of the document. Its id follows those of the document and of the copies before.
pub(super) struct Copy {
    pub(super) of: SchemaId,
    pub(super) target: Option<SchemaId>,
    pub(super) keywords: Keywords,
    /// The anchors that are bound in it.
    bindings: Bindings,
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
        let roots: HashMap<&str, SchemaId> =
            roots.map(|id| (schemas[id].pointer.as_str(), id)).collect();
        let scope_of: Vec<Option<SchemaId>> = schemas
            .iter()
            .map(|(_, schema)| {
                let pointer = schema.pointer.as_str();
                let mut above = std::iter::successors(Some(pointer), |pointer| {
                    pointer.rfind('/').map(|slash| &pointer[..slash])
                });
                above.find_map(|pointer| roots.get(pointer).copied())
            })
            .collect();
        let mut anchors: HashMap<SchemaId, Bindings> = HashMap::new();
        for (id, schema) in schemas.iter() {
            if let (Some(anchor), Some(scope)) = (&schema.dynamic_anchor, scope_of[id.index()]) {
                let known = anchors.entry(scope).or_default();
                known.entry(anchor.clone()).or_insert(id);
            }
        }
        Some(Self { scope_of, anchors })
    }

    /// Lets dynamic references lead to the anchors of their own scope, and what refers to a generic schema
    /// to a copy that is bound to the anchors around the reference.
    pub(super) fn bind(
        &self,
        schemas: &Arena<SchemaId, Schema>,
        targets: &mut [Option<SchemaId>],
        context: &mut Context<'_>,
    ) -> Vec<Copy> {
        for (id, schema) in schemas.iter() {
            let scope = self.scope_of[id.index()].and_then(|scope| self.anchors.get(&scope));
            let own = name(schema).and_then(|name| scope?.get(name).copied());
            targets[id.index()] = own.or(targets[id.index()]);
        }
        let mut binder = Binder {
            scopes: self,
            schemas,
            targets: targets.to_vec(),
            copies: Vec::new(),
            filled: 0,
            known: HashMap::new(),
        };
        let mut bound = Vec::new();
        for id in schemas.ids() {
            let (Some(scope), Some(target)) = (self.scope_of[id.index()], targets[id.index()])
            else {
                continue;
            };
            let is_elsewhere = self.scope_of[target.index()] != Some(scope);
            let bindings = self.anchors.get(&scope).filter(|_| is_elsewhere);
            let Some(bindings) = bindings.filter(|_| !schemas[id].is_dynamic) else {
                continue;
            };
            let copy = binder.instance(target, bindings);
            if copy != target {
                bound.push((id, copy));
                self.report(schemas, scope, target, context);
            }
        }
        for (id, copy) in bound {
            targets[id.index()] = Some(copy);
        }
        binder.copies
    }

    /// Without an `$id` each, all anchors are of one scope by the standard, so that nothing is bound.
    fn report(
        &self,
        schemas: &Arena<SchemaId, Schema>,
        scope: SchemaId,
        target: SchemaId,
        context: &mut Context<'_>,
    ) {
        let generic = self.scope_of[target.index()];
        let has_id = |scope: Option<SchemaId>| scope.is_none_or(|scope| schemas[scope].has_id);
        if !has_id(Some(scope)) || !has_id(generic) {
            let message = "dynamic anchors of schemas without an `$id`";
            let place = Place::key(&*schemas[scope].pointer);
            let label = "bound as if each had one";
            context
                .report
                .warn(Diagnostic::new(Code::DynamicScope, place, message).label(label));
        }
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
    let above: HashSet<&str> = above.collect();
    if above.is_empty() {
        return Vec::new();
    }
    let references = schemas.iter().filter(|(_, schema)| {
        schema.reference.is_some() && !schema.is_dynamic && above.contains(schema.pointer.as_str())
    });
    references.map(|(id, _)| id).collect()
}

/// The anchor that a dynamic reference names.
fn name(schema: &Schema) -> Option<&str> {
    let reference = schema.reference.as_ref().filter(|_| schema.is_dynamic)?;
    Some(reference.target.split_once('#')?.1)
}

/// Makes copies.
struct Binder<'s> {
    scopes: &'s Scopes,
    schemas: &'s Arena<SchemaId, Schema>,
    targets: Vec<Option<SchemaId>>,
    copies: Vec<Copy>,
    /// The number of copies that are filled, which are the first ones.
    filled: usize,
    /// Copies by what they are of, and what is bound in them.
    known: HashMap<(SchemaId, Bindings), SchemaId>,
}

impl Binder<'_> {
    /// Returns the schema itself if nothing in it or behind it is bound otherwise, else a copy.
    fn instance(&mut self, of: SchemaId, outer: &Bindings) -> SchemaId {
        let used = self.names_behind(of);
        let mut bindings = outer.clone();
        bindings.retain(|name, _| used.contains(name.as_str()));
        if bindings.is_empty() {
            return of;
        }
        // A work list, for generic schemas may be deep: each copy is allotted first and filled later.
        let first = self.allot(of, &bindings);
        while self.filled < self.copies.len() && self.copies.len() < MOST_COPIES {
            self.fill(self.filled);
            self.filled += 1;
        }
        first
    }

    fn allot(&mut self, of: SchemaId, bindings: &Bindings) -> SchemaId {
        let key = (of, bindings.clone());
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let id = SchemaId::from_index(self.schemas.len() + self.copies.len());
        self.copies.push(Copy {
            of,
            target: self.targets[of.index()],
            keywords: self.schemas[of].keywords.clone(),
            bindings: bindings.clone(),
        });
        self.known.insert(key, id);
        id
    }

    fn fill(&mut self, at: usize) {
        let (of, bindings) = (self.copies[at].of, self.copies[at].bindings.clone());
        let mut keywords = std::mem::take(&mut self.copies[at].keywords);
        for child in children_mut(&mut keywords) {
            *child = self.bound(*child, &bindings);
        }
        let target = match name(&self.schemas[of]).and_then(|name| bindings.get(name)) {
            Some(bound) => Some(*bound),
            None => self.targets[of.index()].map(|target| {
                // What is outermost counts, then what is around the reference.
                let scope = self.scopes.scope_of[of.index()];
                let own = scope.and_then(|scope| self.scopes.anchors.get(&scope));
                let mut all = own.cloned().unwrap_or_default();
                all.extend(bindings.clone());
                self.bound(target, &all)
            }),
        };
        self.copies[at].keywords = keywords;
        self.copies[at].target = target;
    }

    /// The copy of a schema in which something is bound, or the schema itself.
    fn bound(&mut self, of: SchemaId, bindings: &Bindings) -> SchemaId {
        let is_outer = bindings.values().any(|bound| {
            let scope = self.scopes.scope_of[bound.index()];
            scope.is_some() && scope == self.scopes.scope_of[of.index()]
        });
        let used = self.names_behind(of);
        let mut bindings = bindings.clone();
        bindings.retain(|name, _| used.contains(name.as_str()));
        match is_outer || bindings.is_empty() {
            true => of,
            false => self.allot(of, &bindings),
        }
    }

    /// The anchors that dynamic references name in a schema and in all that it leads to.
    fn names_behind(&self, of: SchemaId) -> HashSet<&str> {
        let mut names = HashSet::new();
        let mut seen = HashSet::from([of]);
        let mut waiting = vec![of];
        while let Some(at) = waiting.pop() {
            let schema = &self.schemas[at];
            names.extend(name(schema));
            let below = children(&schema.keywords).chain(self.targets[at.index()]);
            waiting.extend(below.filter(|below| seen.insert(*below)));
        }
        names
    }
}

/// The schemas that stand in a schema.
pub(super) fn children(keywords: &Keywords) -> impl Iterator<Item = SchemaId> + '_ {
    let additional = match keywords.additional {
        Some(Additional::Schema(schema)) => Some(schema),
        Some(Additional::Any | Additional::None) | None => None,
    };
    let named = keywords
        .properties
        .iter()
        .chain(&keywords.pattern_properties);
    let lists = [
        &keywords.all_of,
        &keywords.one_of,
        &keywords.any_of,
        &keywords.prefix_items,
    ];
    let lists = lists.into_iter().flatten().copied();
    named
        .map(|(_, schema)| *schema)
        .chain(lists)
        .chain(additional)
        .chain(keywords.items)
}

/// The same, to be changed.
fn children_mut(keywords: &mut Keywords) -> impl Iterator<Item = &mut SchemaId> {
    let additional = match &mut keywords.additional {
        Some(Additional::Schema(schema)) => Some(schema),
        Some(Additional::Any | Additional::None) | None => None,
    };
    let named = keywords
        .properties
        .iter_mut()
        .chain(&mut keywords.pattern_properties);
    let lists = [
        &mut keywords.all_of,
        &mut keywords.one_of,
        &mut keywords.any_of,
        &mut keywords.prefix_items,
    ];
    named
        .map(|(_, schema)| schema)
        .chain(lists.into_iter().flatten())
        .chain(additional)
        .chain(&mut keywords.items)
}
