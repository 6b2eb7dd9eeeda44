//! Tests of the documentation of values of enums.

use crate::model::{Annotation, Enum, Model, Shape};
use crate::testing::model;

fn schemas(text: &str) -> Model {
    model(&format!("components: {{schemas: {{{text}}}}}")).0
}

/// Returns the enum at a pointer, and whether it is an alias instead.
fn found<'m>(model: &'m Model, pointer: &str) -> Option<&'m Enum> {
    let mut at = model.types.iter().filter(|(_, def)| def.pointer == pointer);
    match &at.next().expect("a type").1.shape {
        Shape::Enum(values) => Some(values),
        Shape::Alias(_) => None,
        other => panic!("no enum: {other:?}"),
    }
}

fn said(values: &Enum) -> Vec<&Annotation> {
    values
        .variants
        .iter()
        .map(|variant| &variant.said)
        .collect()
}

#[test]
fn enums_are_one_only_with_the_same_documentation() {
    let one = "{type: string, enum: [a, b], x-enum-descriptions: [One., Two.]}";
    for (other, is_one) in [
        (one, true),
        (
            "{type: string, enum: [a, b], x-enumDescriptions: {a: One., b: Two.}}",
            true,
        ),
        (
            "{oneOf: [{const: a, description: One.}, {const: b, description: Two.}]}",
            true,
        ),
        ("{type: string, enum: [a, b]}", false),
        (
            "{type: string, enum: [a, b], x-enum-descriptions: [One., Three.]}",
            false,
        ),
        (
            "{type: string, enum: [a, b], x-enum-descriptions: [One., Two.], x-enum-varnames: [First, Second]}",
            false,
        ),
        (
            "{type: string, enum: [a, b], x-enum-descriptions: [One., Two.], x-enum-deprecated: [b]}",
            false,
        ),
    ] {
        let model = schemas(&format!(
            "H: {{type: object, properties: {{one: {one}, other: {other}}}}}"
        ));
        let pointers = model.types.iter().map(|(_, def)| def.pointer.as_str());
        let pointer = pointers.filter(|pointer| pointer.contains("/other")).max();
        let other_type = found(&model, pointer.expect("another type"));
        assert_eq!(other_type.is_none(), is_one, "{other}");
    }
}

#[test]
fn merged_alternatives_keep_their_annotations() {
    let listed = "{type: string, enum: [a, b], x-enum-varnames: [First, Second]}";
    for schema in [
        format!("{{oneOf: [{listed}, {{const: c, title: Third}}]}}"),
        format!("{{oneOf: [{{allOf: [{listed}]}}, {{const: c, title: Third}}]}}"),
        format!("{{type: string, oneOf: [{listed}, {{const: c, title: Third}}]}}"),
    ] {
        let model = schemas(&format!("A: {schema}"));
        let values = found(&model, "/components/schemas/A").expect("an enum");
        let names: Vec<_> = said(values)
            .into_iter()
            .filter_map(|said| {
                said.name
                    .as_ref()
                    .or(said.docs.summary.as_ref())
                    .map(String::as_str)
            })
            .collect();
        assert_eq!(names, ["First", "Second", "Third"], "{schema}");
    }
}
