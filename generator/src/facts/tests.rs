//! Boxes, defaults and needs.

use super::{Facts, Need, analyse};
use crate::testing::model;

fn facts(body: &str) -> Facts {
    analyse(&model(body).0)
}

fn boxed(body: &str) -> Vec<Vec<usize>> {
    let facts = facts(body);
    facts
        .boxed
        .iter()
        .map(|(_, members)| members.iter().copied().collect())
        .collect()
}

#[test]
fn what_contains_itself_is_boxed_and_nothing_else() {
    let found = boxed(
        "components: {schemas: {\
        Node: {type: object, properties: {value: {type: string}, next: {$ref: '#/components/schemas/Node'}, \
            list: {type: array, items: {$ref: '#/components/schemas/Node'}}, leaf: {$ref: '#/components/schemas/Leaf'}}}, \
        Leaf: {type: object, properties: {a: {type: string}}}, \
        Left: {type: object, properties: {right: {$ref: '#/components/schemas/Right'}}}, \
        Right: {type: object, properties: {left: {$ref: '#/components/schemas/Left'}}}}}",
    );
    assert_eq!(found, [vec![1], vec![], vec![0], vec![0]]);
}

#[test]
fn an_alias_on_the_way_changes_nothing() {
    let found = boxed(
        "components: {schemas: {\
        Node: {type: object, properties: {next: {$ref: '#/components/schemas/Same'}}}, \
        Same: {$ref: '#/components/schemas/Node'}}}",
    );
    assert_eq!(found, [vec![0], vec![]]);
}

#[test]
fn only_structs_without_required_properties_have_a_default() {
    let facts = facts(
        "components: {schemas: {\
        A: {type: object, properties: {a: {type: string}}}, \
        B: {type: object, required: [a], properties: {a: {type: string}}}, \
        C: {type: string, enum: [a]}, D: {type: array, items: {type: string}}}}",
    );
    let defaults: Vec<bool> = facts.defaults.iter().map(|(_, default)| *default).collect();
    assert_eq!(defaults, [true, false, false, false]);
}

#[test]
fn needs_are_found_wherever_a_type_stands() {
    let nothing =
        facts("components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}");
    assert_eq!(nothing.needs.into_iter().collect::<Vec<_>>(), []);
    let deep = facts(
        "components: {schemas: {A: {type: array, items: {type: object, additionalProperties: \
        {type: string, format: uuid, nullable: true}}}}}",
    );
    assert_eq!(deep.needs.into_iter().collect::<Vec<_>>(), [Need::Uuid]);
    let parameter = facts(
        "paths: {/a: {get: {parameters: [{name: d, in: query, schema: {type: string, format: date}}], \
        responses: {'200': {description: a, content: {application/json: {}}}}}}}",
    );
    assert_eq!(
        parameter.needs.into_iter().collect::<Vec<_>>(),
        [Need::Time, Need::FreeForm]
    );
}
