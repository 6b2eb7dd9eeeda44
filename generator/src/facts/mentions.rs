//! Which types the file of a type or operation names, in its code and in the links of its documentation.

use super::mentioned;
use crate::model::{
    BodyKind, Content, Items, Operation, OutcomeKind, PartKind, Shape, Stream, Type, TypeId,
    Webhooks,
};

/// The types that a type names.
pub(super) fn of_shape(shape: &Shape, visit: &mut impl FnMut(TypeId)) {
    match shape {
        Shape::Struct(structure) => {
            let types = structure.fields.iter().map(|field| &field.ty);
            types
                .chain(&structure.additional)
                .for_each(|ty| of_type(ty, visit));
        }
        Shape::Enum(_) | Shape::IntegerEnum(_) => {}
        Shape::Union(union) => {
            let types = union.alternatives.iter().map(|alternative| &alternative.ty);
            types.for_each(|ty| of_type(ty, visit));
        }
        Shape::Alias(ty) => of_type(ty, visit),
        Shape::Form(form) => {
            let kinds = form.parts.iter().map(|part| &part.kind);
            for kind in kinds.chain(&form.additional) {
                match kind {
                    PartKind::File => {}
                    PartKind::Value(ty) => of_type(ty, visit),
                }
            }
        }
        Shape::Headers(fields) => fields.iter().for_each(|field| of_type(&field.ty, visit)),
        Shape::ByStatus(arms) => arms.iter().for_each(|arm| of_content(&arm.content, visit)),
        Shape::Deliveries(deliveries) => {
            let contents = deliveries.iter().map(|delivery| &delivery.content);
            contents.for_each(|content| of_content(content, visit));
        }
    }
}

/// The types that an operation names.
pub(super) fn of_operation(operation: &Operation, visit: &mut impl FnMut(TypeId)) {
    of_request(operation, visit);
    operation.headers.into_iter().for_each(&mut *visit);
    for outcome in [&operation.success, &operation.failure] {
        // Each reply may have a name of its own for what several replies share.
        for arm in &outcome.arms {
            of_content(&arm.content, visit);
        }
        match &outcome.kind {
            OutcomeKind::Never => {}
            OutcomeKind::Content(content) => of_content(content, visit),
            OutcomeKind::ByStatus(id) => visit(*id),
            OutcomeKind::Stream(stream) => of_stream(stream, visit),
        }
    }
    for stream in &operation.streams {
        of_stream(stream, visit);
    }
    of_webhooks(&operation.callbacks, visit);
}

/// The types that requests of an operation name: those of its parameters and bodies.
pub(super) fn of_request(operation: &Operation, visit: &mut impl FnMut(TypeId)) {
    for parameter in &operation.parameters {
        of_type(&parameter.ty, visit);
    }
    for body in operation.bodies() {
        match &body.kind {
            BodyKind::Json(ty) | BodyKind::UrlEncoded(ty, _) => of_type(ty, visit),
            BodyKind::Multipart(id) => visit(*id),
            BodyKind::Parts | BodyKind::Text | BodyKind::Binary => {}
        }
    }
}

/// The types that requests of the API bring, and those of their answers.
pub(super) fn of_webhooks(webhooks: &Webhooks, visit: &mut impl FnMut(TypeId)) {
    webhooks.payload.into_iter().for_each(&mut *visit);
    for webhook in &webhooks.requests {
        of_content(&webhook.payload, visit);
        for reply in &webhook.replies {
            of_content(&reply.content, visit);
        }
    }
}

/// The types that answers to requests of the API name.
pub(super) fn of_answers(webhooks: &Webhooks, visit: &mut impl FnMut(TypeId)) {
    let replies = webhooks
        .requests
        .iter()
        .flat_map(|webhook| &webhook.replies);
    replies.for_each(|reply| of_content(&reply.content, visit));
}

fn of_stream(stream: &Stream, visit: &mut impl FnMut(TypeId)) {
    match &stream.items {
        Items::Events(ty) | Items::TextEvents(ty) | Items::Lines(ty) => of_type(ty, visit),
    }
}

fn of_content(content: &Content, visit: &mut impl FnMut(TypeId)) {
    match content {
        Content::Json(ty) | Content::Parsed(ty) => of_type(ty, visit),
        Content::Empty | Content::Text | Content::Binary | Content::SecretBinary => {}
    }
}

fn of_type(ty: &Type, visit: &mut impl FnMut(TypeId)) {
    mentioned(ty, &mut |ty| {
        if let Type::Named(id) = ty {
            visit(*id);
        }
    });
}
