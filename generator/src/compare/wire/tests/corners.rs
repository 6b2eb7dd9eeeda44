//! Corners where a comparison of spellings would go wrong.

use super::{all, compared, document, received, sent};
use crate::compare::Clients;

/// The effects of a whole comparison where a schema is sent, and where strict clients receive it.
fn effects(base: &str, head: &str) -> [String; 2] {
    let worst = |changes: Vec<String>| {
        let words = ["safe", "may", "breaks", "means"];
        let rank = |effect: &str| {
            words
                .iter()
                .position(|word| *word == effect)
                .unwrap_or_default()
        };
        let mut worst = (0, 0);
        for change in &changes {
            let (effects, _) = change.split_once(' ').unwrap();
            let (deployed, rollback) = effects.split_once('/').unwrap();
            worst = (worst.0.max(rank(deployed)), worst.1.max(rank(rollback)));
        }
        format!("{}/{}", words[worst.0], words[worst.1])
    };
    [
        worst(sent(base, head)),
        worst(received(base, head, Clients::Strict)),
    ]
}

#[test]
fn compares_what_is_a_component_on_one_side_only() {
    let dog = "Dog: {type: object, required: [a], properties: {a: {type: string}}}";
    let of = |schema: &str| document(schema, schema, dog);
    let reference = "{$ref: '#/components/schemas/Dog'}";
    let found = compared(&of(reference), &of("{type: string}"), Clients::Generated);
    let found = all(&found);
    assert!(
        found
            .iter()
            .any(|change| change.starts_with("breaks/breaks type-changed")),
        "{found:?}"
    );
    let narrower =
        "{type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}";
    let found = all(&compared(&of(narrower), &of(reference), Clients::Generated));
    assert!(
        found
            .iter()
            .any(|change| change.contains("property-removed")),
        "{found:?}"
    );
}

#[test]
fn tells_null_alone_from_any_value() {
    assert_eq!(
        effects("{type: string}", "{type: 'null'}"),
        ["breaks/may", "breaks/breaks"]
    );
    assert_eq!(effects("{type: string}", "{}"), ["safe/may", "breaks/safe"]);
}

#[test]
fn looks_at_what_stands_beside_alternatives() {
    let one = "{type: object, required: [a], properties: {a: {type: string}}}";
    let union = |beside: &str| {
        format!(
            "{{{beside}anyOf: [{one}, {{type: object, required: [b], properties: {{b: {{type: string}}}}}}]}}"
        )
    };
    assert_eq!(effects(one, &union(""))[0], "safe/may");
    assert_eq!(effects(one, &union("required: [c], "))[0], "breaks/may");
    let open = effects(&union(""), "{type: object}");
    assert_eq!(open[0].split('/').next(), Some("may"));
}

#[test]
fn minds_that_alternatives_of_one_of_exclude_each_other() {
    let one =
        "{type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}";
    let overlapping = "{oneOf: [{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}, {type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}]}";
    assert_eq!(
        effects(one, overlapping)[0].split('/').next(),
        Some("breaks")
    );
    let shorter = "{oneOf: [{type: string, maxLength: 3}, {type: string, pattern: '^a'}]}";
    let longer = "{oneOf: [{type: string}, {type: string, pattern: '^a'}]}";
    assert_eq!(effects(shorter, longer)[0], "may/may");
}

#[test]
fn looks_past_bounds_that_listed_values_keep() {
    assert_eq!(
        effects("{enum: [x, y]}", "{type: string, maxLength: 5}"),
        ["safe/may", "breaks/safe"]
    );
    assert_eq!(
        effects("{enum: [x, longer]}", "{type: string, maxLength: 5}")[0],
        "breaks/may"
    );
    assert_eq!(
        effects("{type: string}", "{type: string, not: {const: 1}}"),
        ["safe/safe", "safe/safe"]
    );
}

/// A document with these replies.
fn replies(text: &str) -> String {
    format!(
        "openapi: 3.1.0
info: {{title: T, version: '1'}}
paths: {{/a: {{get: {{responses: {{{text}}}}}}}}}
"
    )
}

#[test]
fn sets_a_range_against_the_statuses_in_it() {
    let json = |status: &str, ty: &str| {
        format!(
            "'{status}': {{description: ok, content: {{application/json: {{schema: {{type: {ty}}}}}}}}}"
        )
    };
    let range = replies(&json("2XX", "string"));
    let strict = |head: &str| {
        let found = compared(&range, &replies(head), Clients::Strict);
        found.deployed().name()
    };
    assert_eq!(strict(&json("200", "string")), "safe");
    assert_eq!(strict(&json("200", "integer")), "breaks");
    assert_eq!(strict(&json("400", "string")), "breaks");
}

#[test]
fn reads_headers_as_text() {
    let header = |ty: &str| {
        replies(&format!(
            "'204': {{description: ok, headers: {{X-A: {{required: true, schema: {{type: {ty}}}}}}}}}"
        ))
    };
    let found = compared(&header("string"), &header("integer"), Clients::Strict);
    assert_eq!(found.deployed().name(), "safe");
    let found = compared(&header("integer"), &header("string"), Clients::Strict);
    assert_eq!(found.deployed().name(), "breaks");
    let found = compared(&header("integer"), &header("string"), Clients::Generated);
    assert_eq!(found.deployed().name(), "safe");
}

#[test]
fn minds_defaults_of_what_may_be_left_out_only() {
    let parameter = |required: bool, default: u8| {
        format!(
            "openapi: 3.1.0
info: {{title: T, version: '1'}}
paths: {{/a: {{get: {{parameters: [{{name: q, in: query, required: {required}, schema: {{type: integer, default: {default}}}}}], responses: {{'204': {{description: ok}}}}}}}}}}
"
        )
    };
    let judged = |required| {
        let found = compared(
            &parameter(required, 1),
            &parameter(required, 2),
            Clients::Generated,
        );
        found.deployed().name()
    };
    assert_eq!(judged(false), "means-something-else");
    assert_eq!(judged(true), "safe");
}

#[test]
fn tells_where_a_schema_has_too_many_parts_to_compare() {
    let of = |parts: usize, kind: &str| {
        let parts = (0..parts).map(|at| format!("{{properties: {{p{at}: {{type: {kind}}}}}}}"));
        let parts: Vec<String> = parts.collect();
        document("{}", &format!("{{allOf: [{}]}}", parts.join(", ")), "")
    };
    let rules = |parts: usize| {
        let [base, head] = ["string", "integer"].map(|kind| of(parts, kind));
        let found = compared(&base, &head, Clients::Generated);
        let rules = found.changes.iter().map(|change| change.rule.code);
        rules.filter(|rule| *rule == "not-compared").count()
    };
    assert_eq!(rules(10), 0);
    assert_eq!(rules(2_100), 1);
}

#[test]
fn tells_where_trials_end_before_their_time() {
    let of = |width: usize, least: usize| {
        let names = (0..width).map(|at| format!("w{at}: {{type: string}}"));
        let names: Vec<String> = names.collect();
        let wide = format!(
            "Wide: {{type: object, properties: {{{}}}}}",
            names.join(", ")
        );
        let alternatives = (0..12).map(|at| {
            let least = at + least;
            let node = format!(
                "{{allOf: [{{$ref: '#/components/schemas/Wide'}}, {{minProperties: {least}}}]}}"
            );
            format!("{{type: object, properties: {{p: {node}, q: {node}, r: {node}}}}}")
        });
        let alternatives: Vec<String> = alternatives.collect();
        document(
            "{}",
            &format!("{{oneOf: [{}]}}", alternatives.join(", ")),
            &wide,
        )
    };
    let rules = |width: usize| {
        let found = compared(&of(width, 0), &of(width, 1), Clients::Generated);
        let rules = found.changes.iter().map(|change| change.rule.code);
        rules.filter(|rule| *rule == "not-compared").count()
    };
    assert_eq!(rules(10), 0);
    assert_eq!(rules(1_500), 1);
}
