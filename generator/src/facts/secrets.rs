//! Secrets: the types that hold them. Which schemas declare them is found out by `lower`.

use std::collections::BTreeSet;

use super::mentions;
use crate::ids::Arena;
use crate::model::{Model, PartKind, Shape, Type, TypeDef, TypeId, Union, follow_aliases};
use crate::unordered::UnorderedSet;

/// The secrets of a document.
#[derive(Debug)]
pub struct Secrets {
    /// Per type: whether something in it, however deep, is secret.
    pub within: Arena<TypeId, bool>,
    /// Per type: whether a value of it may be secret as a whole, or have secrets under any name.
    pub whole: Arena<TypeId, bool>,
    /// The names of what the document declares secret, anywhere. What has no type may hold a secret
    /// under any of them.
    pub names: BTreeSet<String>,
}

impl Secrets {
    /// Finds out what is secret.
    pub(super) fn of(model: &Model) -> Self {
        let mut holders: Arena<TypeId, Vec<TypeId>> = model.types.map(|_, _| Vec::new());
        for (id, def) in model.types.iter() {
            mentions::of_shape(&def.shape, &mut |held| holders[held].push(id));
        }
        let whole = spread(
            model,
            &holders,
            whole_by_itself,
            |shape, whole| match shape {
                Shape::Alias(_) | Shape::Union(_) => true,
                Shape::Struct(structure) => {
                    let further = structure.additional.as_ref();
                    further.is_some_and(|ty| is_whole(ty, whole))
                }
                Shape::Form(form) => is_kind_whole(form.additional.as_ref(), whole),
                Shape::Enum(_)
                | Shape::IntegerEnum(_)
                | Shape::Headers(_)
                | Shape::ByStatus(_)
                | Shape::Deliveries(_) => false,
            },
        );
        Self {
            within: spread(model, &holders, has_secret, |_, _| true),
            names: model.secret_names.clone(),
            whole,
        }
    }

    /// Whether what another alternative of the union calls secret may be in a value of this type, where
    /// no name tells it: what has no type may be all of it, and an object that keeps what it does
    /// not name may hold secrets under any name.
    pub fn is_hidden(&self, model: &Model, union: &Union, ty: &Type) -> bool {
        let is_whole = |ty: &Type| is_whole(ty, &self.whole);
        let types = union.alternatives.iter().map(|alternative| &alternative.ty);
        let mut secret = types.filter(|ty| is_whole(ty));
        match has_free_keys(&model.types, ty) {
            true => secret.next().is_some(),
            false => is_open(model, ty) && !is_whole(ty) && secret.any(|ty| has_unnamed(model, ty)),
        }
    }
}

/// Whether a value of the type has keys that the document does not name, outside of objects that
/// have a type of their own.
pub fn has_free_keys(types: &Arena<TypeId, TypeDef>, ty: &Type) -> bool {
    let mut seen = UnorderedSet::new();
    let mut waiting = vec![ty];
    while let Some(ty) = waiting.pop() {
        match ty {
            Type::Map(_) | Type::Object | Type::Any => return true,
            Type::List(_) | Type::Tuple(_) | Type::Nullable(_) => waiting.extend(ty.inner()),
            Type::Named(id) => {
                if let Shape::Alias(of) = &types[*id].shape
                    && seen.insert(*id)
                {
                    waiting.push(of);
                }
            }
            Type::Secret(_) | Type::Scalar(_) => {}
        }
    }
    false
}

/// The types of which `is_so` holds, and their holders, as far as `spreads` says so of these and
/// what is known by then.
fn spread(
    model: &Model,
    holders: &Arena<TypeId, Vec<TypeId>>,
    is_so: fn(&Shape) -> bool,
    spreads: fn(&Shape, &Arena<TypeId, bool>) -> bool,
) -> Arena<TypeId, bool> {
    let mut found: Arena<TypeId, bool> = model.types.map(|_, _| false);
    let types = model.types.iter();
    let mut waiting: Vec<TypeId> = types
        .filter(|(_, def)| is_so(&def.shape))
        .map(|(id, _)| id)
        .collect();
    while let Some(id) = waiting.pop() {
        if !std::mem::replace(&mut found[id], true) {
            let holders = holders[id].iter().copied();
            waiting.extend(holders.filter(|holder| spreads(&model.types[*holder].shape, &found)));
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

/// Whether a shape itself says that all of it is secret, or what has no name in it.
fn whole_by_itself(shape: &Shape) -> bool {
    match shape {
        Shape::Struct(structure) => structure.additional.as_ref().is_some_and(is_secret),
        Shape::Form(form) => {
            matches!(&form.additional, Some(PartKind::Value(ty)) if is_secret(ty))
        }
        Shape::Union(_) | Shape::Alias(_) => has_secret(shape),
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => false,
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

/// Whether a value of the type may be secret as a whole.
fn is_whole(ty: &Type, whole: &Arena<TypeId, bool>) -> bool {
    match ty {
        Type::Secret(_) => true,
        Type::Named(id) => whole[*id],
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => is_whole(inner, whole),
        Type::Tuple(places) => places.iter().any(|place| is_whole(place, whole)),
        Type::Scalar(_) | Type::Object | Type::Any => false,
    }
}

fn is_kind_whole(kind: Option<&PartKind>, whole: &Arena<TypeId, bool>) -> bool {
    matches!(kind, Some(PartKind::Value(ty)) if is_whole(ty, whole))
}

/// Whether values of the type have secrets under names that the document does not tell.
fn has_unnamed(model: &Model, ty: &Type) -> bool {
    let mut seen = UnorderedSet::new();
    let mut waiting = vec![ty];
    while let Some(ty) = waiting.pop() {
        if let Type::Named(id) = ty
            && !seen.insert(*id)
        {
            continue;
        }
        let ty = follow_aliases(&model.types, ty);
        match ty {
            Type::Secret(inner) => {
                if !matches!(follow_aliases(&model.types, inner), Type::Scalar(_)) {
                    return true;
                }
            }
            Type::List(_) | Type::Nullable(_) | Type::Tuple(_) => waiting.extend(ty.inner()),
            Type::Map(_) | Type::Named(_) => return true,
            Type::Scalar(_) | Type::Object | Type::Any => {}
        }
    }
    false
}

/// Whether the type is an object that keeps properties which the document does not name.
fn is_open(model: &Model, ty: &Type) -> bool {
    match follow_aliases(&model.types, ty) {
        Type::Named(id) => match &model.types[*id].shape {
            Shape::Struct(structure) => structure.additional.is_some(),
            Shape::Enum(_)
            | Shape::IntegerEnum(_)
            | Shape::Union(_)
            | Shape::Form(_)
            | Shape::Headers(_)
            | Shape::Alias(_)
            | Shape::ByStatus(_)
            | Shape::Deliveries(_) => false,
        },
        _ => false,
    }
}
