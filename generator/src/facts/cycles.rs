//! Which fields contain their own type, so that they must be boxed.

use std::collections::BTreeSet;

use crate::circles::circles;
use crate::ids::Arena;
use crate::model::{Content, Model, Shape, Type, TypeId};

/// Per type, the members that lie on a circle of types which contain each other without a list or map between them.
pub(super) fn boxed(model: &Model) -> Arena<TypeId, BTreeSet<usize>> {
    let edges = model.types.iter().flat_map(|(id, def)| {
        let targets = contained(model, &def.shape).into_iter();
        targets.map(move |(_, target)| (id, target))
    });
    let circle_of = circles(&model.types, edges);
    model.types.map(|id, def| {
        match &def.shape {
            // An alias is transparent: what boxes is the member that mentions it.
            Shape::Alias(_) => return BTreeSet::new(),
            Shape::Union(union) => {
                let types = union.alternatives.iter();
                return large(model, types.map(|alternative| Some(&alternative.ty)));
            }
            Shape::ByStatus(arms) => {
                return large(model, arms.iter().map(|arm| json(&arm.content)));
            }
            Shape::Deliveries(deliveries) => {
                return large(model, deliveries.iter().map(|one| json(&one.content)));
            }
            Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::IntegerEnum(_)
            | Shape::Form(_)
            | Shape::Headers(_) => {}
        }
        let same = |target: &TypeId| circle_of[*target] == circle_of[id];
        contained(model, &def.shape)
            .into_iter()
            .filter(|(_, target)| same(target))
            .map(|(member, _)| member)
            .collect()
    })
}

/// The members of an enum that are boxed for their size.
fn large<'m>(model: &Model, members: impl Iterator<Item = Option<&'m Type>>) -> BTreeSet<usize> {
    let members = members.enumerate();
    let large = members.filter(|(_, ty)| ty.is_some_and(|ty| is_large(model, ty)));
    large.map(|(member, _)| member).collect()
}

/// The type of a content that is JSON.
fn json(content: &Content) -> Option<&Type> {
    match content {
        Content::Json(ty) => Some(ty),
        Content::Empty
        | Content::Text
        | Content::Parsed(_)
        | Content::Binary
        | Content::SecretBinary => None,
    }
}

/// The types that a type contains directly, by the number of the member.
fn contained(model: &Model, shape: &Shape) -> Vec<(usize, TypeId)> {
    let members: Vec<(usize, &Type)> = match shape {
        Shape::Struct(structure) => {
            let types = structure.fields.iter().map(|field| &field.ty);
            types.enumerate().collect()
        }
        Shape::Union(union) => {
            let types = union.alternatives.iter().map(|alternative| &alternative.ty);
            let small = types.enumerate().filter(|(_, ty)| !is_large(model, ty));
            small.collect()
        }
        Shape::Alias(ty) => vec![(0, ty)],
        // No value has such a type, and what is large in it is boxed anyway.
        Shape::ByStatus(_)
        | Shape::Deliveries(_)
        | Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Form(_)
        | Shape::Headers(_) => Vec::new(),
    };
    let mut contained = Vec::new();
    for (member, ty) in members {
        add_direct(ty, member, &mut contained);
    }
    contained
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
            | Shape::Deliveries(_)
            | Shape::Headers(_) => {
                return true;
            }
            Shape::Enum(_) | Shape::IntegerEnum(_) => return false,
        }
    }
    match ty {
        Type::Secret(inner) | Type::Nullable(inner) => is_large(model, inner),
        Type::Tuple(_) => true,
        Type::Named(_)
        | Type::List(_)
        | Type::Map(_)
        | Type::Scalar(_)
        | Type::Object
        | Type::Any => false,
    }
}

/// Adds the named types that a value holds in place. Lists and maps hold theirs elsewhere.
fn add_direct(ty: &Type, member: usize, contained: &mut Vec<(usize, TypeId)>) {
    match ty {
        Type::Named(id) => contained.push((member, *id)),
        Type::Nullable(_) | Type::Secret(_) | Type::Tuple(_) => {
            for inner in ty.inner() {
                add_direct(inner, member, contained);
            }
        }
        Type::List(_) | Type::Map(_) | Type::Scalar(_) | Type::Object | Type::Any => {}
    }
}
