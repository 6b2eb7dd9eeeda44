//! Objects that require themselves without an end: no value is like that.

use super::Lowering;
use crate::circles::circles;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{Field, Presence, Shape, Type, TypeId};

impl Lowering<'_> {
    /// Lets the properties be absent by which objects require themselves: a server that has such objects leaves them out
    /// somewhere.
    pub(super) fn end_endless_types(&mut self) {
        let edges = self.types.iter().flat_map(|(id, def)| {
            let targets = contained(&def.shape).into_iter();
            targets.map(move |target| (id, target))
        });
        let circle_of = circles(&self.types, edges);
        let same = |id: TypeId, target: TypeId| circle_of[id] == circle_of[target];
        let mut ended = Vec::new();
        for id in self.types.ids() {
            let Shape::Struct(structure) = &mut self.types[id].shape else {
                continue;
            };
            for field in &mut structure.fields {
                if needed(field).into_iter().any(|target| same(id, target)) {
                    field.presence = match field.presence.is_given() {
                        true => Presence::Optional,
                        false => Presence::ReceivedOptional,
                    };
                    ended.push((id, field.wire.0.clone()));
                }
            }
        }
        for (id, property) in ended {
            self.warn_endless(id, &property);
        }
    }

    fn warn_endless(&mut self, id: TypeId, property: &str) {
        let message =
            format!("objects that require themselves without an end by the property `{property}`");
        let place = Place::key(self.types[id].pointer.clone());
        self.report.warn(
            Diagnostic::new(Code::CyclicReference, place, message)
                .label("the property may be missing"),
        );
    }
}

/// The types of which a value stands in every value of the shape.
fn contained(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(structure) => structure.fields.iter().flat_map(needed).collect(),
        Shape::Alias(ty) => in_place(ty),
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Form(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => Vec::new(),
    }
}

/// The types of which a value stands in every value with this property.
fn needed(field: &Field) -> Vec<TypeId> {
    match field.presence {
        Presence::Required | Presence::Received => in_place(&field.ty),
        Presence::RequiredNullable
        | Presence::Optional
        | Presence::OptionalNullable
        | Presence::ReceivedNullable
        | Presence::ReceivedOptional
        | Presence::ReceivedOptionalNullable
        | Presence::Sent
        | Presence::SentNullable => Vec::new(),
    }
}

/// The named types of a value, unless it may be null or stands in a list or map.
fn in_place(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        Type::Secret(_) | Type::Tuple(_) => ty.inner().iter().flat_map(in_place).collect(),
        Type::Nullable(_)
        | Type::List(_)
        | Type::Map(_)
        | Type::Scalar(_)
        | Type::Object
        | Type::Any => Vec::new(),
    }
}
