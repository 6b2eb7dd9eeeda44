//! What a client needs of the runtime beyond the core.

use std::collections::BTreeSet;

use super::mentioned;
use crate::model::{
    BodyKind, Content, Field, Items, Model, Operation, OutcomeKind, PartKind, Scalar, Shape,
    Stream, Type,
};

/// A part of the runtime that not every client needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// Open enums.
    OpenEnum,
    /// Typed headers of replies.
    Headers,
    /// Values that are one of several things.
    Union,
    /// The three-state type.
    Nullable,
    /// UUIDs.
    Uuid,
    /// Dates, with or without a time.
    Time,
    /// Times that the standard does not quite allow.
    LenientTime,
    /// Integers of any length.
    BigInteger,
    /// Bytes in base64.
    Base64,
    /// Arrays of a fixed length.
    Tuple,
    /// Untyped JSON values.
    FreeForm,
    /// Multipart bodies.
    Multipart,
    /// Multipart bodies that users put together themselves.
    Parts,
    /// Form-urlencoded bodies.
    UrlEncoded,
    /// Bodies of bytes.
    Binary,
    /// Replies of server-sent events.
    ServerEvents,
    /// Replies of JSON texts one after another.
    JsonLines,
}

/// Everything that the model mentions.
pub(super) fn needs(model: &Model) -> BTreeSet<Need> {
    let mut needs = BTreeSet::new();
    for (_, def) in model.types.iter() {
        of_shape(&def.shape, &mut needs);
    }
    for (_, operation) in model.operations.iter() {
        of_operation(operation, &mut needs);
    }
    if model.reads_lenient_times && needs.contains(&Need::Time) {
        needs.insert(Need::LenientTime);
    }
    needs
}

fn of_shape(shape: &Shape, needs: &mut BTreeSet<Need>) {
    match shape {
        Shape::Struct(structure) => {
            for Field { ty, presence, .. } in &structure.fields {
                of_type(ty, needs);
                if presence.has_three_states() {
                    needs.insert(Need::Nullable);
                }
            }
            if let Some(ty) = &structure.additional {
                of_type(ty, needs);
            }
        }
        Shape::Enum(_) | Shape::IntegerEnum(_) => {
            needs.insert(Need::OpenEnum);
        }
        Shape::Union(union) => {
            needs.insert(Need::Union);
            for alternative in &union.alternatives {
                of_type(&alternative.ty, needs);
            }
        }
        Shape::Headers(fields) => {
            needs.insert(Need::Headers);
            for field in fields {
                of_type(&field.ty, needs);
            }
        }
        Shape::Alias(ty) => of_type(ty, needs),
        Shape::Form(form) => {
            needs.insert(Need::Multipart);
            for part in &form.parts {
                of_part(&part.kind, needs);
            }
            if let Some(kind) = &form.additional {
                needs.insert(Need::Parts);
                of_part(kind, needs);
            }
        }
        Shape::ByStatus(arms) => {
            for arm in arms {
                of_content(&arm.content, needs);
            }
        }
        Shape::Deliveries(deliveries) => {
            needs.insert(Need::FreeForm);
            for delivery in deliveries {
                of_content(&delivery.content, needs);
            }
        }
    }
}

fn of_part(kind: &PartKind, needs: &mut BTreeSet<Need>) {
    match kind {
        PartKind::File => {}
        PartKind::Value(ty) => of_type(ty, needs),
    }
}

fn of_operation(operation: &Operation, needs: &mut BTreeSet<Need>) {
    for parameter in &operation.parameters {
        of_type(&parameter.ty, needs);
    }
    for body in operation.bodies() {
        match &body.kind {
            BodyKind::Json(ty) => of_type(ty, needs),
            BodyKind::UrlEncoded(ty, _) => {
                needs.insert(Need::UrlEncoded);
                of_type(ty, needs);
            }
            BodyKind::Multipart(_) => {
                needs.insert(Need::Multipart);
            }
            BodyKind::Parts => needs.extend([Need::Multipart, Need::Parts]),
            BodyKind::Binary => {
                needs.insert(Need::Binary);
            }
            BodyKind::Text => {}
        }
    }
    for outcome in [&operation.success, &operation.failure] {
        match &outcome.kind {
            OutcomeKind::Content(content) => of_content(content, needs),
            OutcomeKind::Stream(stream) => of_stream(stream, needs),
            OutcomeKind::Never | OutcomeKind::ByStatus(_) => {}
        }
    }
    for stream in &operation.streams {
        of_stream(stream, needs);
    }
}

fn of_content(content: &Content, needs: &mut BTreeSet<Need>) {
    match content {
        Content::Json(ty) | Content::Parsed(ty) => of_type(ty, needs),
        Content::Empty | Content::Text | Content::Binary | Content::SecretBinary => {}
    }
}

fn of_stream(stream: &Stream, needs: &mut BTreeSet<Need>) {
    match &stream.items {
        Items::Events(ty) | Items::TextEvents(ty) => {
            needs.insert(Need::ServerEvents);
            of_type(ty, needs);
        }
        Items::Lines(ty) => {
            needs.insert(Need::JsonLines);
            of_type(ty, needs);
        }
    }
}

fn of_type(ty: &Type, needs: &mut BTreeSet<Need>) {
    mentioned(ty, &mut |ty| {
        needs.extend(match ty {
            Type::Any | Type::Object => Some(Need::FreeForm),
            Type::Scalar(Scalar::Uuid) => Some(Need::Uuid),
            Type::Scalar(Scalar::DateTime | Scalar::Date) => Some(Need::Time),
            Type::Scalar(Scalar::BigInteger) => Some(Need::BigInteger),
            Type::Scalar(Scalar::Base64) => Some(Need::Base64),
            Type::Tuple(_) => Some(Need::Tuple),
            Type::Scalar(
                Scalar::Boolean
                | Scalar::Int32
                | Scalar::Int64
                | Scalar::UInt32
                | Scalar::UInt64
                | Scalar::Double
                | Scalar::String,
            )
            | Type::Named(_)
            | Type::List(_)
            | Type::Map(_)
            | Type::Nullable(_)
            | Type::Secret(_) => None,
        });
    });
}
