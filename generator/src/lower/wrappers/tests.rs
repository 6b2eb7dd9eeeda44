//! Tests of the wrappers that are taken for the schemas that they wrap.

use crate::model::{Model, Shape, Type};
use crate::testing::model;

/// The component schemas to wrap: objects, a composed one, an enum and unions.
const WRAPPED: &str = "\
    Item: {type: object, required: [id], properties: {id: {type: string, format: uuid, readOnly: true}, size: {type: integer, default: 3}}}, \
    Whole: {allOf: [{$ref: '#/components/schemas/Item'}, {properties: {price: {type: number, example: 1}}}]}, \
    Level: {type: string, enum: [low, high]}, \
    Either: {oneOf: [{$ref: '#/components/schemas/Item'}, {$ref: '#/components/schemas/Whole'}]}, \
    Loose: {oneOf: [{$ref: '#/components/schemas/Item'}, {type: string}]}, \
    Base: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}";

/// Returns the model of a component `W` and of a property `w` that are both this.
fn with(schema: &str) -> Model {
    let schemas =
        format!("{WRAPPED}, W: {schema}, Holder: {{type: object, properties: {{w: {schema}}}}}");
    model(&format!("components: {{schemas: {{{schemas}}}}}")).0
}

/// Returns the name of the component that a type is another name for, if it is.
fn alias<'m>(model: &'m Model, ty: &Type) -> Option<&'m str> {
    let Type::Named(id) = ty else {
        return None;
    };
    model.types[*id]
        .pointer
        .strip_prefix("/components/schemas/")
}

fn component(model: &Model) -> Option<&str> {
    let found = model
        .types
        .iter()
        .find(|(_, def)| def.pointer == "/components/schemas/W");
    match &found.expect("a component").1.shape {
        Shape::Alias(ty) => alias(model, ty),
        _ => None,
    }
}

fn property(model: &Model) -> Option<&str> {
    let mut holders = model.types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Struct(structure) if def.pointer == "/components/schemas/Holder" => Some(structure),
        _ => None,
    });
    let field = &holders.next().expect("a holder").fields[0];
    alias(model, &field.ty).filter(|name| !name.contains('/'))
}

#[test]
fn wrappers_that_add_nothing_are_what_they_wrap() {
    for (schema, wrapped) in [
        ("{type: object, $ref: '#/components/schemas/Item'}", "Item"),
        ("{allOf: [{$ref: '#/components/schemas/Item'}]}", "Item"),
        (
            "{type: object, allOf: [{$ref: '#/components/schemas/Item'}]}",
            "Item",
        ),
        (
            "{allOf: [{type: object}, {$ref: '#/components/schemas/Item'}]}",
            "Item",
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/Item'}], description: d, default: {}, example: {}}",
            "Item",
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/Item'}], title: t, xml: {name: n}, deprecated: false}",
            "Item",
        ),
        (
            "{type: object, oneOf: [{$ref: '#/components/schemas/Item'}]}",
            "Item",
        ),
        (
            "{type: object, required: [id], anyOf: [{$ref: '#/components/schemas/Item'}]}",
            "Item",
        ),
        (
            "{type: object, allOf: [{type: object, allOf: [{$ref: '#/components/schemas/Whole'}]}]}",
            "Whole",
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/Whole'}, {$ref: '#/components/schemas/Item'}]}",
            "Whole",
        ),
        (
            "{type: object, allOf: [{$ref: '#/components/schemas/Either'}]}",
            "Either",
        ),
        (
            "{type: string, allOf: [{$ref: '#/components/schemas/Level'}]}",
            "Level",
        ),
        (
            "{enum: [high, low], allOf: [{$ref: '#/components/schemas/Level'}]}",
            "Level",
        ),
        (
            "{enum: [high, low, more], allOf: [{$ref: '#/components/schemas/Level'}]}",
            "Level",
        ),
    ] {
        let model = with(schema);
        assert_eq!(component(&model), Some(wrapped), "{schema}");
        assert_eq!(property(&model), Some(wrapped), "{schema}");
    }
}

#[test]
fn wrappers_that_add_something_are_not() {
    for schema in [
        "{allOf: [{$ref: '#/components/schemas/Item'}], required: [size]}",
        "{allOf: [{$ref: '#/components/schemas/Item'}], properties: {more: {type: string}}}",
        "{allOf: [{$ref: '#/components/schemas/Item'}], properties: {size: {type: integer, description: more}}}",
        "{allOf: [{$ref: '#/components/schemas/Item'}], additionalProperties: {type: string}}",
        "{allOf: [{$ref: '#/components/schemas/Item'}], additionalProperties: true}",
        "{allOf: [{$ref: '#/components/schemas/Item'}, {$ref: '#/components/schemas/Base'}]}",
        "{allOf: [{$ref: '#/components/schemas/Item'}], anyOf: [{required: [size], properties: {more: {}}}]}",
        "{allOf: [{$ref: '#/components/schemas/Item'}], discriminator: {propertyName: id}, oneOf: [{$ref: '#/components/schemas/Whole'}]}",
        "{type: object, allOf: [{$ref: '#/components/schemas/Loose'}]}",
        "{allOf: [{$ref: '#/components/schemas/Level'}], enum: [low]}",
        "{allOf: [{$ref: '#/components/schemas/Level'}], enum: [low, high], x-enum-varnames: [A, B]}",
    ] {
        let model = with(schema);
        let (component, property) = (component(&model), property(&model));
        let is_own = |name: Option<&str>| name.is_none_or(|name| name == "W");
        assert_eq!(component, None, "{schema}");
        assert!(is_own(property), "{schema}: {property:?}");
    }
}

#[test]
fn marks_make_a_component_and_are_those_of_a_property() {
    for mark in [
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
        "x-clientgen-secret",
    ] {
        let schema = format!(
            "{{type: object, {mark}: true, allOf: [{{$ref: '#/components/schemas/Item'}}]}}"
        );
        let model = with(&schema);
        assert_eq!(component(&model), None, "{mark}");
        let holders = model.types.iter().filter_map(|(_, def)| match &def.shape {
            Shape::Struct(structure) if def.pointer.ends_with("Holder") => Some(structure),
            _ => None,
        });
        let fields: Vec<_> = holders.flat_map(|holder| &holder.fields).collect();
        let ty = match &fields[0].ty {
            Type::Secret(inner) if mark == "x-clientgen-secret" => inner,
            ty => ty,
        };
        assert_eq!(alias(&model, ty), Some("Item"), "{mark}");
    }
}

#[test]
fn heirs_that_add_nothing_are_heirs() {
    for schema in [
        "{allOf: [{$ref: '#/components/schemas/Base'}]}",
        "{type: object, allOf: [{$ref: '#/components/schemas/Base'}]}",
    ] {
        let model = with(schema);
        assert_eq!(component(&model), None, "{schema}");
        // Where it stands in a property, it is the base.
        assert_eq!(property(&model), Some("Base"), "{schema}");
    }
}

#[test]
fn parts_that_lead_back_are_no_wrappers() {
    for schema in [
        "{type: object, allOf: [{$ref: '#/components/schemas/W'}]}",
        "{type: object, allOf: [{type: object, allOf: [{$ref: '#/components/schemas/W'}]}]}",
        "{type: object, oneOf: [{type: object, allOf: [{$ref: '#/components/schemas/W'}]}]}",
    ] {
        let model = with(schema);
        assert_ne!(component(&model), Some("W"), "{schema}");
    }
}
