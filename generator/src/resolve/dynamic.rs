//! Dynamic references: what `$dynamicRef` leads to depends on the schema that one began with (JSON Schema
//! 2020-12, 8.2.3.2; OpenAPI 3.1.1, Generic Data Structures).
//!
//! A schema that binds an anchor of a generic one gets a copy of that, in which the dynamic
//! references lead to what it binds. Equal bindings share a copy, and what leads to no bound
//! reference has none. There is a limit on all copies together: what would need the most of them
//! binds nothing where that leaves the dynamic references untyped, and else is untyped itself.

mod copies;
mod limit;
mod names;
mod scopes;
#[cfg(test)]
mod tests;

use super::Context;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Additional, Keywords, Schema, SchemaId};
use crate::ids::{Arena, Id};
use crate::unordered::UnorderedMap;
use copies::{Binder, Generics};
use limit::choose;
use scopes::Scopes;

/// A copy of a schema of the document. Its id follows those of the document and of the copies before.
pub(super) struct Copy {
    pub(super) of: SchemaId,
    pub(super) target: Option<SchemaId>,
    pub(super) keywords: Keywords,
}

/// The references that lead out of one scope to generic schemas.
struct Instance {
    scope: SchemaId,
    /// References with what they lead to.
    references: Vec<(SchemaId, SchemaId)>,
}

/// Lets dynamic references lead to the anchors of their own scope, and what refers to a generic
/// schema to a copy that is bound to the anchors around the reference.
pub(super) fn bind(
    schemas: &Arena<SchemaId, Schema>,
    components: &[(String, SchemaId)],
    targets: &mut [Option<SchemaId>],
    context: &mut Context<'_>,
) -> Vec<Copy> {
    let Some(scopes) = Scopes::new(schemas, components) else {
        return Vec::new();
    };
    for (id, schema) in schemas.iter() {
        let own = scopes.name(schema).and_then(|name| scopes.own(id, name));
        targets[id.index()] = own.or(targets[id.index()]);
    }
    let generics = Generics::new(schemas, &scopes, targets.to_vec());
    let instances = find_instances(&generics);
    let is_bound = choose(&generics, &instances);
    let mut binder = Binder::new(&generics);
    for (instance, is_bound) in instances.iter().zip(is_bound) {
        let scope = instance.scope;
        if !is_bound {
            warn_much(schemas, scope, context);
        }
        for (reference, target) in &instance.references {
            let lead = &mut targets[reference.index()];
            if !is_bound {
                *lead = lead.filter(|_| generics.is_open(scope, *target));
            } else if let Some(bound) = generics.bound_by(scope, *target, &mut 0) {
                *lead = Some(binder.copy(*target, bound));
                warn_scope(&generics, scope, *target, context);
            }
        }
    }
    binder.into_copies()
}

/// Finds the references to schemas of other scopes behind which there are dynamic references, by
/// the scopes that they stand in, if those have anchors.
fn find_instances(generics: &Generics<'_>) -> Vec<Instance> {
    let mut instances: Vec<Instance> = Vec::new();
    let mut place_of: UnorderedMap<SchemaId, usize> = UnorderedMap::new();
    for (id, schema) in generics.schemas.iter() {
        let scope = generics.scopes.around(id);
        let (Some(scope), Some(target)) = (scope, generics.target(id)) else {
            continue;
        };
        let is_elsewhere = generics.scopes.around(target) != Some(scope);
        if schema.is_dynamic || !is_elsewhere || !generics.is_generic(target) {
            continue;
        }
        if generics.scopes.anchors(Some(scope)).is_some() {
            let place = *place_of.entry(scope).or_insert_with(|| {
                instances.push(Instance {
                    scope,
                    references: Vec::new(),
                });
                instances.len() - 1
            });
            instances[place].references.push((id, target));
        }
    }
    instances
}

/// Without an `$id` each, all anchors are of one scope by the standard, so that nothing is bound.
fn warn_scope(
    generics: &Generics<'_>,
    scope: SchemaId,
    target: SchemaId,
    context: &mut Context<'_>,
) {
    let schemas = generics.schemas;
    let has_id = |scope: Option<SchemaId>| scope.is_none_or(|scope| schemas[scope].has_id);
    if !has_id(Some(scope)) || !has_id(generics.scopes.around(target)) {
        let message = "dynamic anchors of schemas without an `$id`".to_owned();
        let place = Place::key(&*schemas[scope].pointer);
        let label = "bound as if each had one";
        context
            .report
            .warn(Diagnostic::new(Code::DynamicScope, place, message).label(label));
    }
}

fn warn_much(schemas: &Arena<SchemaId, Schema>, scope: SchemaId, context: &mut Context<'_>) {
    let message =
        "dynamic anchors that much is made for, in a document of too many such".to_owned();
    let place = Place::key(&*schemas[scope].pointer);
    let label = "what it binds is left untyped";
    context
        .report
        .warn(Diagnostic::new(Code::TooMuchMade, place, message).label(label));
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
