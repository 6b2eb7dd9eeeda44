//! Which types have a default.

use crate::ids::Arena;
use crate::model::{Field, Model, Part, PartKind, Presence, Shape, Type, TypeId, follow_aliases};

/// Finds the structs and forms of which nothing has to be given: `new` asks for nothing, or for
/// such types alone. What can only be made of itself has no default.
pub(super) fn find_defaults(model: &Model) -> Arena<TypeId, bool> {
    let asked = model.types.map(|_, def| asked(model, &def.shape));
    let mut holders: Arena<TypeId, Vec<TypeId>> = model.types.map(|_, _| Vec::new());
    let mut left: Arena<TypeId, Option<usize>> = asked.map(|_, asked| asked.as_ref().map(Vec::len));
    let mut waiting = Vec::new();
    for (id, asked) in asked.iter() {
        let asked = asked.as_deref().unwrap_or_default();
        asked.iter().for_each(|of| holders[*of].push(id));
        waiting.extend((left[id] == Some(0)).then_some(id));
    }
    let mut defaults = model.types.map(|_, _| false);
    while let Some(id) = waiting.pop() {
        defaults[id] = true;
        for &holder in &holders[id] {
            left[holder] = left[holder].map(|left| left.saturating_sub(1));
            waiting.extend((left[holder] == Some(0)).then_some(holder));
        }
    }
    defaults
}

/// Lists the types that `new` asks for, if all of them may have a default and this may, too.
fn asked(model: &Model, shape: &Shape) -> Option<Vec<TypeId>> {
    match shape {
        Shape::Struct(structure) => {
            let asked = structure.fields.iter().filter(|field| field.is_asked());
            asked.map(|field| of_field(model, field)).collect()
        }
        Shape::Form(form) => {
            let asked = form.parts.iter().filter(|part| part.is_asked());
            asked.map(|part| of_part(model, part)).collect()
        }
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Headers(_)
        | Shape::Alias(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => None,
    }
}

/// Whether null or a value is sent has to be said, too.
fn of_field(model: &Model, field: &Field) -> Option<TypeId> {
    match field.presence {
        Presence::Required => named(model, &field.ty),
        Presence::RequiredNullable
        | Presence::Optional
        | Presence::OptionalNullable
        | Presence::Received
        | Presence::ReceivedNullable
        | Presence::ReceivedOptional
        | Presence::ReceivedOptionalNullable
        | Presence::Sent
        | Presence::SentNullable => None,
    }
}

fn of_part(model: &Model, part: &Part) -> Option<TypeId> {
    match &part.kind {
        PartKind::Value(ty) if !part.repeated => named(model, ty),
        PartKind::Value(_) | PartKind::File => None,
    }
}

fn named(model: &Model, ty: &Type) -> Option<TypeId> {
    match follow_aliases(&model.types, ty) {
        Type::Named(id) => Some(*id),
        Type::List(_)
        | Type::Tuple(_)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Secret(_)
        | Type::Scalar(_)
        | Type::Object
        | Type::Any => None,
    }
}
