//! Types that hold something secret.

use super::mentions;
use crate::ids::Arena;
use crate::model::{Model, PartKind, Shape, Type, TypeId};

/// Tells of each type whether something in it, however deep, is secret.
pub(super) fn secrets(model: &Model) -> Arena<TypeId, bool> {
    let mut found: Arena<TypeId, bool> = model.types.map(|_, _| false);
    let mut holders: Arena<TypeId, Vec<TypeId>> = model.types.map(|_, _| Vec::new());
    let mut waiting = Vec::new();
    for (id, def) in model.types.iter() {
        mentions::of_shape(&def.shape, &mut |held| holders[held].push(id));
        if has_secret(&def.shape) {
            waiting.push(id);
        }
    }
    while let Some(id) = waiting.pop() {
        if !std::mem::replace(&mut found[id], true) {
            waiting.extend(&holders[id]);
        }
    }
    found
}

/// Whether a shape itself says that something is secret.
fn has_secret(shape: &Shape) -> bool {
    match shape {
        Shape::Struct(structure) => {
            let types = structure.fields.iter().map(|field| &field.ty);
            types.chain(&structure.additional).any(is_secret)
        }
        Shape::Union(union) => {
            let mut types = union.alternatives.iter().map(|alternative| &alternative.ty);
            types.any(is_secret)
        }
        Shape::Alias(ty) => is_secret(ty),
        Shape::Form(form) => {
            let kinds = form.parts.iter().map(|part| &part.kind);
            let mut kinds = kinds.chain(&form.additional);
            kinds.any(|kind| matches!(kind, PartKind::Value(ty) if is_secret(ty)))
        }
        Shape::Headers(fields) => fields.iter().any(|field| is_secret(&field.ty)),
        Shape::Enum(_) | Shape::IntegerEnum(_) | Shape::ByStatus(_) | Shape::Deliveries(_) => false,
    }
}

fn is_secret(ty: &Type) -> bool {
    match ty {
        Type::Secret(_) => true,
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => is_secret(inner),
        Type::Tuple(places) => places.iter().any(is_secret),
        Type::Named(_) | Type::Scalar(_) | Type::Object | Type::Any => false,
    }
}
