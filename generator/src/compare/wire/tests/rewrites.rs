//! What says the same in another way is no change.

use super::{all, compared, document};
use crate::compare::Clients;

/// Compares two spellings of a schema in both directions, for both kinds of clients.
fn assert_same(one: &str, other: &str) {
    for (base, head) in [(one, other), (other, one)] {
        for clients in [Clients::Generated, Clients::Strict] {
            let side = |schema: &str| document(schema, schema, "");
            let found = compared(&side(base), &side(head), clients);
            assert_eq!(all(&found), Vec::<String>::new(), "{base} → {head}");
        }
    }
}

/// The same with components.
fn assert_same_with(components: &str, one: &str, other: &str) {
    for (base, head) in [(one, other), (other, one)] {
        let side = |schema: &str| document(schema, schema, components);
        let found = compared(&side(base), &side(head), Clients::Strict);
        assert_eq!(all(&found), Vec::<String>::new(), "{base} → {head}");
    }
}

#[test]
fn spells_octets_in_two_ways() {
    assert_same(
        "{type: string, format: byte}",
        "{type: string, contentEncoding: base64}",
    );
    assert_same(
        "{type: string, format: binary}",
        "{type: string, contentMediaType: application/octet-stream}",
    );
}

#[test]
fn spells_null_in_several_ways() {
    let spellings = [
        "{type: string, nullable: true}",
        "{type: [string, 'null']}",
        "{anyOf: [{type: string}, {type: 'null'}]}",
        "{oneOf: [{type: 'null'}, {type: string}]}",
    ];
    for one in spellings {
        for other in spellings {
            assert_same(one, other);
        }
    }
    assert_same(
        "{type: [string, 'null'], enum: [a, null]}",
        "{anyOf: [{type: string, enum: [a]}, {type: 'null'}]}",
    );
    assert_same(
        "{type: string, nullable: true, enum: [a]}",
        "{enum: [a, null]}",
    );
    assert_same(
        "{type: [integer, 'null']}",
        "{anyOf: [{type: integer}, {enum: [null]}]}",
    );
}

#[test]
fn takes_an_all_of_for_what_its_parts_say() {
    let whole =
        "{type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}";
    assert_same("{allOf: [{type: string}]}", "{type: string}");
    assert_same(whole, &format!("{{allOf: [{whole}]}}"));
    let split = "{allOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, properties: {b: {type: integer}}}]}";
    assert_same(whole, split);
    let beside = "{type: object, properties: {b: {type: integer}}, allOf: [{required: [a], properties: {a: {type: string}}}]}";
    assert_same(split, beside);
    assert_same(
        "{allOf: [{type: string}, {maxLength: 3}]}",
        "{type: string, maxLength: 3}",
    );
}

#[test]
fn follows_references() {
    let cat = "Cat: {type: object, required: [a], properties: {a: {type: string}}}";
    let inline = "{type: object, required: [a], properties: {a: {type: string}}}";
    assert_same_with(cat, "{$ref: '#/components/schemas/Cat'}", inline);
    assert_same_with(
        cat,
        "{allOf: [{$ref: '#/components/schemas/Cat'}]}",
        "{$ref: '#/components/schemas/Cat'}",
    );
    let list = |item: &str| format!("{{type: array, items: {item}}}");
    assert_same_with(
        cat,
        &list("{$ref: '#/components/schemas/Cat'}"),
        &list(inline),
    );
    let nullable = "{anyOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}";
    assert_same_with(
        cat,
        nullable,
        "{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Cat'}]}",
    );
    assert_same_with(
        cat,
        nullable,
        "{allOf: [{$ref: '#/components/schemas/Cat'}], nullable: true}",
    );
}

#[test]
fn takes_no_notice_of_order() {
    assert_same("{enum: [a, b, c]}", "{enum: [c, a, b]}");
    assert_same("{type: [string, integer]}", "{type: [integer, string]}");
    assert_same(
        "{type: object, required: [a, b], properties: {a: {}, b: {}, c: {type: string}}}",
        "{type: object, required: [b, a], properties: {c: {type: string}, b: {}, a: {}}}",
    );
    let cat = "Cat: {type: object, required: [a], properties: {a: {type: string}}}, Dog: {type: object, required: [b], properties: {b: {type: integer}}}";
    let union = |word: &str, one: &str, other: &str| {
        format!(
            "{{{word}: [{{$ref: '#/components/schemas/{one}'}}, {{$ref: '#/components/schemas/{other}'}}]}}"
        )
    };
    assert_same_with(
        cat,
        &union("oneOf", "Cat", "Dog"),
        &union("oneOf", "Dog", "Cat"),
    );
}

#[test]
fn takes_alternatives_that_exclude_each_other_alike() {
    assert_same(
        "{oneOf: [{type: string}, {type: integer}]}",
        "{anyOf: [{type: string}, {type: integer}]}",
    );
    assert_same(
        "{oneOf: [{type: string}, {type: integer}]}",
        "{type: [string, integer]}",
    );
    let kinds = "Cat: {type: object, required: [k], properties: {k: {const: cat}}}, Dog: {type: object, required: [k], properties: {k: {const: dog}}}";
    let union = |word: &str| {
        format!(
            "{{{word}: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]}}"
        )
    };
    assert_same_with(kinds, &union("oneOf"), &union("anyOf"));
    let inline = |word: &str| {
        format!(
            "{{{word}: [{{type: object, required: [k], properties: {{k: {{const: a}}}}}}, {{type: object, required: [k], properties: {{k: {{const: b}}}}}}]}}"
        )
    };
    assert_same(&inline("oneOf"), &inline("anyOf"));
}

#[test]
fn spells_values_and_bounds_in_several_ways() {
    assert_same("{const: a}", "{enum: [a]}");
    assert_same("{const: a, type: string}", "{enum: [a]}");
    assert_same("{enum: [1, 2]}", "{enum: [1.0, 2.0], type: integer}");
    assert_same(
        "{type: integer, minimum: 0, exclusiveMinimum: true}",
        "{type: integer, exclusiveMinimum: 0}",
    );
    assert_same(
        "{type: integer, exclusiveMinimum: 0}",
        "{type: integer, minimum: 1}",
    );
    assert_same(
        "{type: number, maximum: 10, exclusiveMaximum: true}",
        "{type: number, exclusiveMaximum: 10}",
    );
    assert_same(
        "{type: number, maximum: 10, exclusiveMaximum: false}",
        "{type: number, maximum: 10.0}",
    );
    assert_same("{type: string, minLength: 0}", "{type: string}");
    assert_same("{type: array, items: {}}", "{type: array}");
    assert_same(
        "{type: array, items: {}, uniqueItems: false}",
        "{type: array, minItems: 0}",
    );
    assert_same(
        "{type: object, additionalProperties: true}",
        "{type: object, additionalProperties: {}}",
    );
    assert_same(
        "{type: object, additionalProperties: true}",
        "{type: object}",
    );
    assert_same("{type: string, pattern: '.*'}", "{type: string}");
    assert_same("{}", "true");
}

#[test]
fn moves_parameters_to_the_path_and_to_components() {
    let operation = |path: &str, own: &str, components: &str| {
        format!(
            "openapi: 3.0.3
info: {{title: T, version: '1'}}
paths:
  /a/{{id}}:
    parameters: [{path}]
    get:
      parameters: [{own}]
      responses: {{'200': {{description: ok}}}}
components: {{parameters: {{{components}}}}}
"
        )
    };
    let id = "{name: id, in: path, required: true, schema: {type: string}}";
    let q = "{name: q, in: query, schema: {type: integer, maximum: 3}}";
    let base = operation("", &format!("{id}, {q}"), "");
    let spellings = [
        operation(id, q, ""),
        operation(&format!("{id}, {q}"), "", ""),
        operation(
            id,
            "{$ref: '#/components/parameters/Q'}",
            &format!("Q: {q}"),
        ),
        operation(&format!("{q}, {id}"), q, ""),
        operation("", &format!("{q}, {id}"), ""),
        operation(
            "",
            &format!(
                "{id}, {{name: q, in: query, style: form, explode: true, schema: {{type: integer, maximum: 3}}}}"
            ),
            "",
        ),
    ];
    for other in &spellings {
        let found = compared(&base, other, Clients::Strict);
        assert_eq!(all(&found), Vec::<String>::new(), "{other}");
        let found = compared(other, &base, Clients::Strict);
        assert_eq!(all(&found), Vec::<String>::new(), "{other}");
    }
}

#[test]
fn reads_the_versions_alike() {
    let base = document(
        "{type: string, nullable: true}",
        "{type: integer, minimum: 1, exclusiveMinimum: true}",
        "",
    );
    let head = document(
        "{type: [string, 'null']}",
        "{type: integer, exclusiveMinimum: 1}",
        "",
    );
    let base = base.replace("3.1.0", "3.0.3");
    assert_eq!(
        all(&compared(&base, &head, Clients::Strict)),
        Vec::<String>::new()
    );
}

#[test]
fn finds_nothing_in_a_document_that_contains_itself() {
    let tree = "Tree: {type: object, properties: {left: {$ref: '#/components/schemas/Tree'}, list: {type: array, items: {$ref: '#/components/schemas/Tree'}}, all: {allOf: [{$ref: '#/components/schemas/Tree'}, {description: x}]}, other: {$ref: '#/components/schemas/Tree/properties/list'}}}";
    let one = document(
        "{$ref: '#/components/schemas/Tree'}",
        "{oneOf: [{$ref: '#/components/schemas/Tree'}, {type: string}]}",
        tree,
    );
    assert_eq!(
        all(&compared(&one, &one, Clients::Strict)),
        Vec::<String>::new()
    );
    // The same knot, tied one turn later.
    let later = tree.replace(
        "left: {$ref: '#/components/schemas/Tree'}",
        "left: {type: object, properties: {left: {$ref: '#/components/schemas/Tree'}, list: {type: array, items: {$ref: '#/components/schemas/Tree'}}, all: {$ref: '#/components/schemas/Tree'}, other: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}",
    );
    let other = document(
        "{$ref: '#/components/schemas/Tree'}",
        "{oneOf: [{$ref: '#/components/schemas/Tree'}, {type: string}]}",
        &later,
    );
    let found = all(&compared(&one, &other, Clients::Strict));
    assert!(
        found
            .iter()
            .all(|change| change.contains("documentation-changed")),
        "{found:?}"
    );
}
