//! The types that a shape is made of.

use super::{Content, PartKind, Shape, Type, TypeDef, TypeId, Union};
use crate::ids::Arena;
use crate::unordered::UnorderedSet;

impl Shape {
    /// The types that stand in the shape, each with all that it holds.
    pub fn types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::Struct(structure) => {
                let fields = structure.fields.iter_mut().map(|field| &mut field.ty);
                fields.chain(&mut structure.additional).collect()
            }
            Self::Enum(_) | Self::IntegerEnum(_) => Vec::new(),
            Self::Union(union) => {
                let alternatives = union.alternatives.iter_mut();
                alternatives
                    .map(|alternative| &mut alternative.ty)
                    .collect()
            }
            Self::Alias(ty) => vec![ty],
            Self::Form(form) => {
                let kinds = form.parts.iter_mut().map(|part| &mut part.kind);
                let kinds = kinds.chain(&mut form.additional);
                kinds.filter_map(PartKind::value_mut).collect()
            }
            Self::Headers(fields) => fields.iter_mut().map(|field| &mut field.ty).collect(),
            Self::ByStatus(arms) => {
                let contents = arms.iter_mut().map(|arm| &mut arm.content);
                contents.filter_map(Content::json_mut).collect()
            }
            Self::Deliveries(deliveries) => {
                let contents = deliveries.iter_mut().map(|delivery| &mut delivery.content);
                contents.filter_map(Content::json_mut).collect()
            }
        }
    }
}

impl PartKind {
    fn value_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Value(ty) => Some(ty),
            Self::File => None,
        }
    }
}

impl Content {
    fn json_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Parsed(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Binary | Self::SecretBinary => None,
        }
    }
}

impl Type {
    /// The types that this one is made of, one level down.
    pub fn inner(&self) -> &[Self] {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Secret(inner) => {
                std::slice::from_ref(inner)
            }
            Self::Tuple(places) => places,
            Self::Named(_) | Self::Scalar(_) | Self::Object | Self::Any => &[],
        }
    }

    /// The same, to be changed.
    fn inner_mut(&mut self) -> &mut [Self] {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Secret(inner) => {
                std::slice::from_mut(inner)
            }
            Self::Tuple(places) => places,
            Self::Named(_) | Self::Scalar(_) | Self::Object | Self::Any => &mut [],
        }
    }

    /// Calls `visit` with each named type that this one is made of, however deep.
    pub fn visit_named(&self, visit: &mut impl FnMut(TypeId)) {
        if let Self::Named(id) = self {
            visit(*id);
        }
        for inner in self.inner() {
            inner.visit_named(visit);
        }
    }

    /// The same, with named types that can be changed.
    pub fn visit_named_mut(&mut self, visit: &mut impl FnMut(&mut TypeId)) {
        if let Self::Named(id) = self {
            visit(id);
        }
        for inner in self.inner_mut() {
            inner.visit_named_mut(visit);
        }
    }
}

/// Follows aliases to what a type is. What that is made of may have aliases again.
pub fn follow_aliases<'t>(types: &'t Arena<TypeId, TypeDef>, mut ty: &'t Type) -> &'t Type {
    while let Some(next) = alias_of(types, ty) {
        ty = next;
    }
    ty
}

/// The type that another one is one more name of.
fn alias_of<'t>(types: &'t Arena<TypeId, TypeDef>, ty: &Type) -> Option<&'t Type> {
    let Type::Named(id) = ty else { return None };
    match &types[*id].shape {
        Shape::Alias(next) => Some(next),
        Shape::Struct(_)
        | Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Form(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => None,
    }
}

/// Calls `visit` with each named type but aliases that a type is made of, however deep. Each alias
/// is followed once.
pub fn visit_behind_aliases(
    types: &Arena<TypeId, TypeDef>,
    ty: &Type,
    visit: &mut impl FnMut(TypeId),
) {
    let mut seen = UnorderedSet::new();
    let mut waiting = vec![ty];
    while let Some(ty) = waiting.pop() {
        match (ty, alias_of(types, ty)) {
            (Type::Named(id), Some(next)) => {
                if seen.insert(*id) {
                    waiting.push(next);
                }
            }
            (Type::Named(id), None) => visit(*id),
            (inner, _) => waiting.extend(inner.inner()),
        }
    }
}

/// Returns a type with what its aliases stand for. Behind so many parts, aliases stay: what aliases
/// hold twice over each other has no end.
pub fn spell_out(types: &Arena<TypeId, TypeDef>, ty: &Type) -> Type {
    spell_out_within(types, ty, &mut { MOST_SPELLED })
}

/// So many parts of a type are spelled out.
const MOST_SPELLED: usize = 128;

fn spell_out_within(types: &Arena<TypeId, TypeDef>, ty: &Type, left: &mut usize) -> Type {
    let ty = match *left {
        0 => ty,
        _ => follow_aliases(types, ty),
    };
    *left = left.saturating_sub(1);
    let mut ty = ty.clone();
    for inner in ty.inner_mut() {
        *inner = spell_out_within(types, inner, left);
    }
    ty
}

/// Finds the union that a type is, by its own or another name.
pub fn find_union(types: &Arena<TypeId, TypeDef>, mut id: TypeId) -> Option<(TypeId, &Union)> {
    loop {
        match &types[id].shape {
            Shape::Union(union) => return Some((id, union)),
            Shape::Alias(Type::Named(next)) => id = *next,
            _ => return None,
        }
    }
}
