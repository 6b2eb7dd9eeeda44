//! Which types can be sent.

use super::mentions;
use crate::ids::Arena;
use crate::model::{Model, Shape, TypeId};

/// Finds the types of which a value can be sent: those that a parameter or a body of a request is
/// made of, or an answer to a request of the API. All of them, if there is no request at all.
///
/// What comes to a document with requests only adds to them, so that no type loses what only those
/// have. The first operation or webhook of a document leaves the types that it does not send
/// without.
pub(super) fn find_sent(model: &Model) -> Arena<TypeId, bool> {
    let mut sent: Arena<TypeId, bool> = model.types.map(|_, _| false);
    let mut waiting: Vec<TypeId> = Vec::new();
    if model.operations.iter().next().is_none() && model.webhooks.requests.is_empty() {
        waiting.extend(model.types.ids());
    }
    for (_, operation) in model.operations.iter() {
        mentions::of_request(operation, &mut |id| waiting.push(id));
        mentions::of_answers(&operation.callbacks, &mut |id| waiting.push(id));
    }
    mentions::of_answers(&model.webhooks, &mut |id| waiting.push(id));
    while let Some(id) = waiting.pop() {
        if !std::mem::replace(&mut sent[id], true) {
            of_sent_parts(&model.types[id].shape, &mut |id| waiting.push(id));
        }
    }
    sent
}

/// Calls `visit` with the types of what is sent of a shape.
fn of_sent_parts(shape: &Shape, visit: &mut impl FnMut(TypeId)) {
    match shape {
        Shape::Struct(structure) => {
            let fields = structure.fields.iter();
            let sent = fields.filter(|field| field.presence.is_sent());
            let types = sent.map(|field| &field.ty).chain(&structure.additional);
            types.for_each(|ty| ty.visit_named(visit));
        }
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Alias(_)
        | Shape::Form(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => mentions::of_shape(shape, visit),
    }
}
