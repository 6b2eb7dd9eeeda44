//! Shapes without what is only said of them, for types that a lock keeps together.

use crate::model::{Annotation, Docs, Shape};

/// Returns a shape without documentation, with its members sorted, so that only what changes the
/// type tells two apart.
pub(super) fn strip(mut shape: Shape) -> Shape {
    match &mut shape {
        Shape::Struct(structure) => {
            for field in &mut structure.fields {
                field.docs = Docs::default();
                field.deprecated = false;
            }
            structure
                .fields
                .sort_by(|one, other| one.wire.cmp(&other.wire));
        }
        Shape::Form(form) => {
            for part in &mut form.parts {
                part.docs = Docs::default();
                part.deprecated = false;
                part.headers.clear();
            }
            form.parts.sort_by(|one, other| one.wire.cmp(&other.wire));
        }
        Shape::Headers(fields) => {
            for field in fields.iter_mut() {
                field.docs = Docs::default();
            }
            fields.sort_by(|one, other| one.wire.cmp(&other.wire));
        }
        Shape::Union(union) => {
            for alternative in &mut union.alternatives {
                alternative.docs = Docs::default();
            }
        }
        Shape::ByStatus(arms) => {
            for arm in arms {
                arm.docs = Docs::default();
                arm.headers.clear();
            }
        }
        Shape::Enum(values) => {
            for variant in &mut values.variants {
                variant.said = Annotation::default();
            }
            values
                .variants
                .sort_by(|one, other| one.value.cmp(&other.value));
        }
        Shape::IntegerEnum(values) => {
            for variant in &mut values.variants {
                variant.said = Annotation::default();
            }
            values.variants.sort_by_key(|one| one.value);
        }
        Shape::Alias(_) | Shape::Deliveries(_) => {}
    }
    shape
}
