//! The types that a shape is made of.

use super::{Content, PartKind, Shape, Type, TypeDef, TypeId, Union};
use crate::ids::Arena;

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

/// Returns a type without aliases, so that equal ones are the same type in Rust.
pub fn canonical<'t>(types: &'t Arena<TypeId, TypeDef>, mut ty: &'t Type) -> Type {
    while let Type::Named(id) = ty
        && let Shape::Alias(next) = &types[*id].shape
    {
        ty = next;
    }
    let mut ty = ty.clone();
    for inner in ty.inner_mut() {
        let canonical = canonical(types, inner);
        *inner = canonical;
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
