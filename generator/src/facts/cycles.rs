//! Which fields contain their own type, so that they must be boxed, and which members of enums are large.

use std::collections::BTreeSet;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::room::Rooms;
use crate::ids::{Arena, Id};
use crate::model::{Content, Model, Shape, Type, TypeId};

/// Per type, the members that lie on a circle of types which contain each other without a list or map between them, and
/// those of enums that take much more room than others.
pub(super) fn boxed(model: &Model) -> Arena<TypeId, BTreeSet<usize>> {
    let mut graph = DiGraph::<(), ()>::with_capacity(model.types.len(), model.types.len());
    for _ in model.types.ids() {
        graph.add_node(());
    }
    for (id, def) in model.types.iter() {
        for (_, target) in contained(model, &def.shape) {
            graph.add_edge(
                NodeIndex::new(id.index()),
                NodeIndex::new(target.index()),
                (),
            );
        }
    }
    let mut circle_of = vec![0; model.types.len()];
    for (number, circle) in kosaraju_scc(&graph).iter().enumerate() {
        for node in circle {
            circle_of[node.index()] = number;
        }
    }
    let circles = model.types.map(|id, def| {
        // An alias is transparent: what boxes is the member that mentions it.
        if matches!(def.shape, Shape::Alias(_)) {
            return BTreeSet::new();
        }
        if let Shape::Union(union) = &def.shape {
            let types = union.alternatives.iter().enumerate();
            let large = types.filter(|(_, alternative)| is_large(model, &alternative.ty));
            return large.map(|(member, _)| member).collect();
        }
        let same = |target: &TypeId| circle_of[target.index()] == circle_of[id.index()];
        contained(model, &def.shape)
            .into_iter()
            .filter(|(_, target)| same(target))
            .map(|(member, _)| member)
            .collect()
    });
    let mut rooms = Rooms::new(model, &circles);
    model.types.map(|id, def| {
        let mut boxed = circles[id].clone();
        if let Shape::ByStatus(arms) = &def.shape {
            boxed.extend(rooms.large_arms(arms));
        }
        boxed
    })
}

/// The types that a type contains directly, by the number of the member.
fn contained(model: &Model, shape: &Shape) -> Vec<(usize, TypeId)> {
    let direct = |(member, ty): (usize, &Type)| direct(ty).map(|target| (member, target));
    match shape {
        Shape::Struct(structure) => {
            let types = structure.fields.iter().map(|field| &field.ty);
            types.enumerate().filter_map(direct).collect()
        }
        Shape::Union(union) => {
            let types = union.alternatives.iter().map(|alternative| &alternative.ty);
            let small = types.enumerate().filter(|(_, ty)| !is_large(model, ty));
            small.filter_map(direct).collect()
        }
        Shape::Alias(ty) => direct((0, ty)).into_iter().collect(),
        Shape::ByStatus(arms) => arms
            .iter()
            .enumerate()
            .filter_map(|(member, arm)| match &arm.content {
                Content::Json(ty) => direct((member, ty)),
                Content::Empty | Content::Text | Content::Binary => None,
            })
            .collect(),
        Shape::Enum(_) | Shape::IntegerEnum(_) | Shape::Form(_) | Shape::Headers(_) => Vec::new(),
    }
}

/// Whether a value takes much room, so that a union is boxed around it: all but scalars, lists and maps.
fn is_large<'m>(model: &'m Model, mut ty: &'m Type) -> bool {
    while let Type::Named(id) = ty {
        match &model.types[*id].shape {
            Shape::Alias(next) => ty = next,
            Shape::Struct(_)
            | Shape::Union(_)
            | Shape::Form(_)
            | Shape::ByStatus(_)
            | Shape::Headers(_) => {
                return true;
            }
            Shape::Enum(_) | Shape::IntegerEnum(_) => return false,
        }
    }
    match ty {
        Type::Secret(inner) | Type::Nullable(inner) => is_large(model, inner),
        Type::Named(_)
        | Type::List(_)
        | Type::Map(_)
        | Type::Scalar(_)
        | Type::Object
        | Type::Any => false,
    }
}

/// The named type that a value holds in place. Lists and maps hold theirs elsewhere.
fn direct(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) | Type::Secret(inner) => direct(inner),
        Type::List(_) | Type::Map(_) | Type::Scalar(_) | Type::Object | Type::Any => None,
    }
}
