//! Names of variants, and what does not change them.

use crate::model::{Naming, Shape};
use crate::name::assign;
use crate::testing::model;

/// The variants of a component.
fn variants(schemas: &str, component: &str) -> Vec<String> {
    let (model, _) = model(&format!("components:\n  schemas:\n{schemas}"));
    let names = assign(&model, "c", &[]);
    let mut types = model.types.iter();
    let is_it = |naming: &Naming| *naming == Naming::Own(component.to_owned());
    let found = types.find(|(_, def)| is_it(&def.naming));
    found.map_or_else(Vec::new, |(id, _)| {
        let names = names.members[id].names.iter();
        names.map(ToString::to_string).collect()
    })
}

/// The names of all types.
fn types(schemas: &str) -> Vec<String> {
    let (model, _) = model(&format!("components:\n  schemas:\n{schemas}"));
    let names = assign(&model, "c", &[]);
    let mut types: Vec<String> = names
        .types
        .iter()
        .map(|(_, name)| name.to_string())
        .collect();
    types.sort();
    types
}

fn event(name: &str, kind: &str) -> String {
    let kinds = format!("{{object: {{const: event}}, kind: {{const: {kind}}}}}");
    format!("    {name}: {{type: object, required: [object, kind], properties: {kinds}}}\n")
}

fn union(name: &str, of: &[&str]) -> String {
    let refs = of
        .iter()
        .map(|one| format!("{{$ref: '#/components/schemas/{one}'}}"));
    let refs: Vec<String> = refs.collect();
    format!("    {name}: {{oneOf: [{}]}}\n", refs.join(", "))
}

#[test]
fn one_alternative_more_renames_none() {
    let base =
        union("Event", &["EventA", "EventB"]) + &event("EventA", "up") + &event("EventB", "down");
    assert_eq!(variants(&base, "Event"), ["Up", "Down"]);
    let more = base.replace("}]}", "}, {$ref: '#/components/schemas/EventC'}]}");
    for kind in ["left", "a/b"] {
        let more = format!("{more}{}", event("EventC", kind));
        assert_eq!(variants(&more, "Event")[..2], ["Up", "Down"], "{kind}");
    }
    // By their components, whatever those have in common.
    let base = union("Pet", &["SmallDog", "BigDog"])
        + "    SmallDog: {type: object, required: [a], properties: {a: {}}}\n"
        + "    BigDog: {type: object, required: [b], properties: {b: {}}}\n";
    assert_eq!(variants(&base, "Pet"), ["SmallDog", "BigDog"]);
}

#[test]
fn a_further_property_renames_none() {
    let base = union("Event", &["One", "Two"]) + &event("One", "up") + &event("Two", "down");
    let more = base.replace("required: [", "required: [aa, ");
    let more = more.replace("{object:", "{aa: {const: same}, object:");
    for schemas in [&base, &more] {
        assert_eq!(variants(schemas, "Event"), ["Up", "Down"], "{schemas}");
    }
}

#[test]
fn the_order_of_the_document_decides_nothing() {
    let base = union("Event", &["One", "Two"]) + &event("One", "up") + &event("Two", "down");
    let turned = base
        .replace("{object: {const: event}, ", "{")
        .replace("}}}", "}, object: {const: event}}}");
    assert_ne!(base, turned);
    assert_eq!(variants(&base, "Event"), variants(&turned, "Event"));
    let turned = union("Event", &["Two", "One"]) + &event("Two", "down") + &event("One", "up");
    assert_eq!(variants(&turned, "Event"), ["Down", "Up"]);
    let text = "{anyOf: [{type: string}, {type: array, items: {type: string}}]}";
    let list = "{anyOf: [{type: array, items: {type: string}}, {type: string}]}";
    let both = |one: &str, other: &str| {
        let a = format!("    A: {{type: object, properties: {{a: {one}}}}}\n");
        a + &format!("    B: {{type: object, properties: {{b: {other}}}}}\n")
    };
    let expected = ["A", "B", "StringOrStrings"];
    assert_eq!(types(&both(text, list)), expected);
    assert_eq!(types(&both(list, text)), expected);
}

#[test]
fn a_second_use_renames_nothing() {
    let value = "{anyOf: [{type: string}, {type: integer}]}";
    let one = format!("    B: {{type: object, properties: {{b: {value}}}}}\n");
    assert_eq!(types(&one), ["B", "IntegerOrString"]);
    let two = format!("    A: {{type: object, properties: {{a: {value}}}}}\n{one}");
    assert_eq!(types(&two), ["A", "B", "IntegerOrString"]);
    // A component of that name keeps it.
    let three = format!("{two}    IntegerOrString: {{type: object}}\n");
    let found = types(&three);
    assert!(found.contains(&"IntegerOrString".to_owned()), "{found:?}");
    assert!(
        found.contains(&"IntegerOrStringValue".to_owned()),
        "{found:?}"
    );
}

#[test]
fn no_variant_repeats_the_name_of_its_enum() {
    let schemas = union("Cat", &["CatBig", "Cat2", "MyCat"])
        + "    CatBig: {type: object, required: [a], properties: {a: {}}}\n"
        + "    Cat2: {type: object, required: [b], properties: {b: {}}}\n"
        + "    MyCat: {type: object, required: [c], properties: {c: {}}}\n";
    // A digit is no word.
    assert_eq!(variants(&schemas, "Cat"), ["Big", "Cat2", "My"]);
    let list = "    Tree: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}\n";
    assert_eq!(variants(list, "Tree"), ["String", "List"]);
}

#[test]
fn types_in_alternatives_are_named_after_their_variants() {
    let schemas = "    Pet:\n      oneOf:\n        - {type: object, required: [owner], properties: \
                   {owner: {type: object, properties: {a: {}}}}}\n        - {type: array, items: \
                   {type: object, properties: {b: {}}}}\n";
    let (model, _) = model(&format!("components:\n  schemas:\n{schemas}"));
    let names = assign(&model, "c", &[]);
    let unions = model
        .types
        .iter()
        .filter(|(_, def)| matches!(def.shape, Shape::Union(_)));
    assert_eq!(unions.count(), 1);
    let mut found: Vec<&str> = names.types.iter().map(|(_, name)| name.as_str()).collect();
    found.sort_unstable();
    let expected = ["Pet", "PetItem", "PetWithOwner", "PetWithOwnerOwner"];
    assert_eq!(found, expected);
}

#[test]
fn of_alternatives_that_are_taken_out_the_others_keep_their_types() {
    // The second alternative is the first again, under the shape of a component.
    let schemas = "    Spec: {type: object, required: [x], properties: {x: {type: string}}}\n    A:\n      oneOf:\n        \
                   - {$ref: '#/components/schemas/Spec'}\n        \
                   - {type: object, required: [x], properties: {x: {type: string}}}\n        \
                   - {type: object, required: [y], properties: {y: {type: string}}}\n";
    assert_eq!(variants(schemas, "A"), ["Spec", "WithY"]);
    let found = types(schemas);
    assert!(found.contains(&"AWithY".to_owned()), "{found:?}");
}

/// An object that requires `id`, with other properties.
fn object(properties: &str) -> String {
    format!("{{type: object, required: [id], properties: {{id: {{type: integer}}, {properties}}}}}")
}

#[test]
fn alternatives_that_require_the_same_have_words_of_all_properties() {
    let detail = |of: &str| object(&format!("d: {{type: object, properties: {{{of}: {{}}}}}}"));
    let list = |of: &str| format!("{{type: array, items: {of}}}");
    for (one, other, expected) in [
        (
            object("a: {}"),
            object("b: {}"),
            ["WithAAndId", "WithBAndId"],
        ),
        (detail("a"), detail("b"), ["WithDAAndId", "WithDBAndId"]),
        (
            list(&object("a: {}")),
            list(&object("b: {}")),
            ["ObjectsWithAAndId", "ObjectsWithBAndId"],
        ),
        (
            list(&detail("a")),
            list(&detail("b")),
            ["ObjectsWithDAAndId", "ObjectsWithDBAndId"],
        ),
    ] {
        let schemas = format!("    Pet: {{anyOf: [{one}, {other}]}}\n");
        assert_eq!(variants(&schemas, "Pet"), expected, "{schemas}");
        let turned = format!("    Pet: {{anyOf: [{other}, {one}]}}\n");
        let mut found = variants(&turned, "Pet");
        found.reverse();
        assert_eq!(found, expected, "{turned}");
    }
    // Of many properties nobody reads all.
    let many = |last: &str| object(&format!("a: {{}}, b: {{}}, c: {{}}, {last}: {{}}"));
    let schemas = format!("    Pet: {{anyOf: [{}, {}]}}\n", many("d"), many("e"));
    let found = variants(&schemas, "Pet");
    assert!(
        found.iter().all(|name| name.len() == "WithId0000".len()),
        "{found:?}"
    );
}

#[test]
fn what_stands_deep_in_lists_that_compete_has_words_of_their_alternatives() {
    let list = |of: &str| {
        let within = format!("{{type: object, properties: {{{of}: {{}}}}}}");
        format!("{{type: array, items: {{type: object, properties: {{in: {within}}}}}}}")
    };
    let found = types(&format!(
        "    Pet: {{anyOf: [{}, {}]}}\n",
        list("a"),
        list("b")
    ));
    let expected = [
        "Pet",
        "PetObjectsWithInAItem",
        "PetObjectsWithInAItemIn",
        "PetObjectsWithInBItem",
        "PetObjectsWithInBItemIn",
    ];
    assert_eq!(found, expected);
    // One list alone needs no words for itself.
    let found = types(&format!(
        "    Pet: {{anyOf: [{}, {{type: string}}]}}\n",
        list("a")
    ));
    assert_eq!(found, ["Pet", "PetItem", "PetItemIn"]);
}

#[test]
fn what_repeats_an_alternative_is_called_the_same_and_takes_no_name_from_it() {
    let object = "{type: object, properties: {order: {type: string, enum: [asc, desc]}}}";
    let schemas = format!("    Pet: {{oneOf: [{object}, {object}, {{type: string}}]}}\n");
    assert_eq!(variants(&schemas, "Pet"), ["String", "Object"]);
    let expected = [
        "Pet",
        "PetObject",
        "PetObjectOrder",
        "PetSameObject",
        "PetSameObjectOrder",
    ];
    assert_eq!(types(&schemas), expected);
    let schemas = format!("    Pet: {{oneOf: [{object}, {object}]}}\n");
    assert_eq!(types(&schemas), expected);
}
