//! Properties and parts in the ways in which they are declared.

use super::super::Revision;
use super::item::Slot;
use super::naming::context;
use crate::emit::Argument;
use crate::model::{Field, Part, PartKind, Presence, Preset, Shape, Type};

/// A property or part in the ways in which it is declared.
pub(super) struct Declared<'a> {
    /// The name on the wire.
    pub(super) wire: &'a str,
    /// The declared type.
    pub(super) field: Slot<'a>,
    /// The argument of `new` or of a setter.
    pub(super) argument: Slot<'a>,
    /// The field of the struct that `new` takes.
    pub(super) given: Slot<'a>,
    /// Whether `new` asks for it.
    pub(super) is_asked: bool,
    /// Whether it has a setter if the type has any.
    pub(super) has_setter: bool,
    /// The value that `new` sets by itself.
    pub(super) preset: Option<&'a Preset>,
    /// Whether it is marked as deprecated.
    pub(super) is_deprecated: bool,
}

impl<'a> Declared<'a> {
    /// Declares a property.
    pub(super) fn property(revision: &Revision, field: &'a Field, boxed: bool) -> Self {
        let inner = if boxed { "Box<{}>" } else { "{}" };
        let declared = match field.presence {
            Presence::Required => inner.to_owned(),
            Presence::RequiredNullable
            | Presence::Optional
            | Presence::Received
            | Presence::ReceivedNullable
            | Presence::ReceivedOptional
            | Presence::Sent
            | Presence::SentNullable => format!("Option<{inner}>"),
            Presence::OptionalNullable | Presence::ReceivedOptionalNullable => {
                format!("Nullable<{inner}>")
            }
        };
        let field_slot = Slot::of(declared, &field.ty);
        let is_whole = matches!(
            field.presence,
            Presence::RequiredNullable | Presence::SentNullable
        );
        let given = match field.presence {
            Presence::Sent => Slot::of(inner, &field.ty),
            _ => field_slot.clone(),
        };
        Self {
            wire: &field.wire.0,
            argument: match is_whole {
                true => field_slot.clone(),
                false => argument(revision, &field.ty, "{}"),
            },
            given,
            field: field_slot,
            is_asked: field.is_asked(),
            has_setter: Self::is_settable(field),
            preset: field.preset.as_ref(),
            is_deprecated: field.deprecated,
        }
    }

    /// Whether a property has a setter if the type has any.
    pub(super) fn is_settable(field: &Field) -> bool {
        matches!(
            field.presence,
            Presence::Optional | Presence::OptionalNullable
        )
    }

    /// Declares a part of a form.
    pub(super) fn part(revision: &Revision, part: &'a Part) -> Self {
        let (value, argument) = match (&part.kind, part.repeated) {
            (PartKind::File, false) => (Slot::text("FilePart"), Slot::text("FilePart")),
            (PartKind::File, true) => (Slot::text("Vec<FilePart>"), Slot::text("Vec<FilePart>")),
            (PartKind::Value(ty), false) => (Slot::of("{}", ty), argument(revision, ty, "{}")),
            (PartKind::Value(ty), true) => (Slot::of("Vec<{}>", ty), Slot::of("Vec<{}>", ty)),
        };
        let field = match part.required {
            true => value.clone(),
            false => Slot {
                template: format!("Option<{}>", value.template).into(),
                ..value.clone()
            },
        };
        Self {
            wire: &part.wire.0,
            field: field.clone(),
            argument,
            given: field,
            is_asked: part.is_asked(),
            has_setter: !part.required,
            preset: part.preset.as_ref(),
            is_deprecated: false,
        }
    }
}

/// Returns the argument that a value is given as.
pub(super) fn argument<'a>(revision: &Revision, ty: &'a Type, value: &'static str) -> Slot<'a> {
    match context(revision).argument(ty) {
        Argument::Text | Argument::Secret => Slot::text("impl Into<String>"),
        Argument::Json => Slot::text("impl Into<serde_json::Value>"),
        Argument::Copy | Argument::Value => Slot::of(value, ty),
    }
}

/// Finds a property or part by its name.
pub(super) fn index_of(shape: &Shape, wire: &str) -> Option<usize> {
    match shape {
        Shape::Struct(structure) => {
            let mut fields = structure.fields.iter();
            fields.position(|field| field.wire.0 == wire)
        }
        Shape::Form(form) => form.parts.iter().position(|part| part.wire.0 == wire),
        Shape::Enum(_)
        | Shape::IntegerEnum(_)
        | Shape::Union(_)
        | Shape::Alias(_)
        | Shape::Headers(_)
        | Shape::ByStatus(_)
        | Shape::Deliveries(_) => None,
    }
}
