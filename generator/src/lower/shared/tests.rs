//! Tests of types that are the same.

use crate::model::{Model, Shape, Type, TypeId, spell_out};
use crate::testing::{model, rows};

fn find(model: &Model, pointer: &str) -> TypeId {
    let mut types = model.types.iter();
    let found = types.find(|(_, def)| def.pointer == pointer);
    found.expect("a type at this pointer").0
}

fn behind(model: &Model, pointer: &str) -> Type {
    spell_out(&model.types, &Type::Named(find(model, pointer)))
}

#[test]
fn what_holds_a_component_is_what_holds_its_like() {
    // What stands in `X` becomes an alias of `Like`, which comes last by name.
    let (model, _) = model(
        "components: {schemas: {\
        X: {type: object, properties: {a: {type: object, properties: {v: {type: string}}}}}, \
        Like: {type: object, properties: {v: {type: string}}}, \
        Z: {type: object, properties: {\
        j: {type: object, properties: {b: {type: object, properties: {v: {type: string}}}}}, \
        k: {type: object, properties: {b: {$ref: '#/components/schemas/Like'}}}}}}}",
    );
    let at = "/components/schemas/Z/properties";
    assert_eq!(
        behind(&model, &format!("{at}/j")),
        behind(&model, &format!("{at}/k"))
    );
    let like = Type::Named(find(&model, "/components/schemas/Like"));
    assert_eq!(behind(&model, "/components/schemas/X/properties/a"), like);
}

#[test]
fn unions_of_the_same_list_of_themselves_are_no_endless_aliases() {
    let (model, report) = model(
        "components: {schemas: {\
        A: {oneOf: [{}, {allOf: [{$ref: '#/components/schemas/B'}]}]}, \
        B: {allOf: [{type: array, items: {$ref: '#/components/schemas/A'}}, \
        {type: array, items: {$ref: '#/components/schemas/B'}}]}}}",
    );
    for (id, _) in model.types.iter() {
        let mut waiting = vec![id];
        let mut steps = 0;
        while let Some(id) = waiting.pop() {
            steps += 1;
            assert!(steps < 100, "{} leads to itself", model.types[id].pointer);
            if let Shape::Alias(ty) = &model.types[id].shape {
                ty.visit_named(&mut |next| waiting.push(next));
            }
        }
    }
    let found: Vec<&str> = rows(&report).iter().map(|(code, _)| *code).collect();
    assert_eq!(found, ["W0202"]);
}
