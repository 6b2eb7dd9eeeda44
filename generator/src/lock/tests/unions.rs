//! Names of variants, of types within alternatives, and of unions of scalars and lists.

use super::{declares, stays};

fn with_schemas(schemas: &str) -> String {
    format!("paths: {{}}\ncomponents:\n  schemas:\n{schemas}")
}

#[test]
fn what_a_union_holds_keeps_its_name() {
    let base =
        "    Cat: {type: object, properties: {tag: {oneOf: [{type: string}, {type: integer}]}}}\n";
    let key = ["(type integer or string)"];
    // The other order, a second use, and a component that wants the name.
    let head = "    Box: {type: object, properties: {any: {oneOf: [{type: integer}, {type: string}]}}}\n    \
                Cat: {type: object, properties: {tag: {oneOf: [{type: integer}, {type: string}]}}}\n    \
                IntegerOrString: {type: object, properties: {a: {type: string}}}\n";
    let items = [
        "pub enum IntegerOrString",
        "struct Cat { pub tag: Option<IntegerOrString> }",
    ];
    let client = stays(&with_schemas(base), &with_schemas(head), &items, &key);
    declares(
        &client,
        &["struct BoxType { pub any: Option<IntegerOrString> }"],
    );
}

#[test]
fn variants_keep_their_names_when_another_rule_would_name_them() {
    let event = |name: &str, kind: &str, more: &str| {
        let kind = format!("kind: {{type: string, enum: [{kind}]}}");
        format!(
            "    {name}: {{type: object, required: [kind{more}], properties: {{{kind}, a: {{type: string}}}}}}\n"
        )
    };
    let events = event("First", "up", "") + &event("Second", "down", ", a");
    let base = "    Event:\n      oneOf:\n        - $ref: '#/components/schemas/First'\n        \
                - $ref: '#/components/schemas/Second'\n";
    let base = format!("{events}{base}");
    let keys = [
        "#/components/schemas/Event/alternatives/First",
        "#/components/schemas/Event/alternatives/Second",
    ];
    let items = [
        "enum Event { Up(Box<First>) }",
        "enum Event { Down(Box<Second>) }",
    ];
    // One that lacks the property by which the others are named.
    let head = format!(
        "{base}        - {{type: object, required: [b], properties: {{b: {{type: string}}}}}}\n"
    );
    let client = stays(&with_schemas(&base), &with_schemas(&head), &items, &keys);
    declares(&client, &["enum Event { WithB(Box<EventWithB>) }"]);
}

#[test]
fn types_in_alternatives_keep_their_names() {
    let small = "{type: object, required: [purr], properties: {purr: {type: string}}}";
    let list = "{type: array, items: {type: object, properties: {size: {type: string}}}}";
    let union = |arms: &str| with_schemas(&format!("    Pet: {{oneOf: [{arms}]}}\n"));
    let base = union(&format!("{small}, {list}"));
    let more = small
        .replace("[purr]", "[age, purr]")
        .replace("{purr:", "{age: {type: integer}, purr:");
    let head = union(&format!("{list}, {more}"));
    let items = [
        "enum Pet { WithPurr(Box<PetWithPurr>) }",
        "enum Pet { Objects(Vec<PetItem>) }",
        "pub struct PetWithPurr",
    ];
    let keys = [
        "#/components/schemas/Pet (type object)",
        "#/components/schemas/Pet (type list item)",
        "#/components/schemas/Pet/alternatives/object",
    ];
    stays(&base, &head, &items, &keys);
}
