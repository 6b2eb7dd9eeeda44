//! The types that a shape is made of.

use super::{Content, PartKind, Shape, Type};

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
            Self::Json(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Binary => None,
        }
    }
}
