//! Items that go to the change of what stands at their place by a reference, by an `allOf`, or under
//! the key of a reply.

use super::{find, items_of};
use crate::compare::tests::compared;
use crate::compare::{Comparison, SourceEffect};

const CALL: &str = "api::untagged::Find";

/// Nothing that differs stands for itself.
#[track_caller]
fn assert_joined(found: &Comparison) {
    let changes = found.changes.iter();
    let alone: Vec<&str> = changes
        .map(|change| change.rule.code)
        .filter(|code| code.starts_with("item-"))
        .collect();
    assert!(alone.is_empty(), "{:?}", found.changes);
    assert_eq!(found.source(), SourceEffect::Breaks);
}

/// A document of an operation with these components.
fn with(operation: &str, components: &str) -> String {
    format!(
        "paths: {{/a: {{put: {{operationId: find, {operation}}}}}}}\ncomponents: {{{components}}}\n"
    )
}

fn content(schema: &str) -> String {
    format!("content: {{application/json: {{schema: {schema}}}}}")
}

#[test]
fn keys_of_replies_are_the_same_in_any_case() {
    let of = |key: &str, schema: &str| {
        let held = content(schema);
        let more = format!(", '{key}': {{description: bad, {held}}}");
        find("", "{type: string}", &more)
    };
    let (text, number) = ("{type: string}", "{type: integer}");
    for (before, after) in [
        ("4xx", "4xx"),
        ("4xx", "4XX"),
        ("4XX", "4xX"),
        ("404", "404"),
        ("default", "default"),
    ] {
        let found = compared(&of(before, text), &of(after, number));
        assert_eq!(items_of(&found, "type-changed"), [CALL], "{before} {after}");
        assert_joined(&found);
    }
}

#[test]
fn statuses_are_found_as_they_are_written() {
    let of = |keys: &[&str]| {
        let replies = keys
            .iter()
            .map(|key| format!(", '{key}': {{description: bad}}"));
        find("", "{type: string}", &replies.collect::<String>())
    };
    for (key, place) in [("5xx", "5XX"), ("5XX", "5XX"), ("503", "503")] {
        let found = compared(&of(&["404"]), &of(&["404", key]));
        let [change] = &*found.changes else {
            panic!("{:?}", found.changes);
        };
        assert_eq!(
            change.identity(),
            format!("response-status-added GET /a/{place}")
        );
        assert_eq!(change.items.len(), 1, "{change:?}");
        assert_eq!(change.source.effect, SourceEffect::Silent);
        let head = change.head.as_ref().map(|head| head.pointer.as_str());
        assert_eq!(head, Some(&*format!("/paths/~1a/get/responses/{key}")));
    }
}

#[test]
fn variants_of_ranges_are_found() {
    let of = |schema: &str| {
        let more = format!(
            ", '404': {{description: bad, {}}}, '5xx': {{description: bad, {}}}",
            content("{type: boolean}"),
            content(schema)
        );
        find("", "{type: string}", &more)
    };
    let found = compared(&of("{type: string}"), &of("{type: integer}"));
    let changed = items_of(&found, "type-changed");
    assert_eq!(changed, ["types::FindError::ServerError"]);
    assert_joined(&found);
}

const S: &str = "{$ref: '#/components/schemas/S'}";

/// Lists and maps of the component, deep within each other.
fn collections() -> [String; 2] {
    let list = format!("{{type: array, items: {S}}}");
    let map = format!("{{type: object, additionalProperties: {list}}}");
    [list, map]
}

/// An item of an operation comes of the component whose type is another one.
#[track_caller]
fn assert_comes_of_component(operation: &str, item: &str) {
    let [list, _] = collections();
    let components = |kind: &str| {
        let held = content(S);
        format!(
            "schemas: {{S: {{type: {kind}}}, Alias: {list}, Other: {{type: object, properties: \
             {{s: {S}}}}}}}, responses: {{R: {{description: ok, {held}}}}}, requestBodies: \
             {{R: {{required: true, {held}}}}}"
        )
    };
    let of = |kind: &str| with(operation, &components(kind));
    for (was, is) in [("string", "integer"), ("integer", "string")] {
        let found = compared(&of(was), &of(is));
        // As text, other values are numbers.
        let changed = ["type-changed", "type-narrowed", "type-widened"];
        let mut changed = changed.into_iter().flat_map(|code| items_of(&found, code));
        assert!(changed.any(|one| one == item), "{:?}", found.changes);
        assert_joined(&found);
    }
}

#[test]
fn calls_come_of_components() {
    let [list, map] = collections();
    let alias = "{$ref: '#/components/schemas/Alias'}";
    for schema in [S, &list, &map, alias] {
        let reply = content(schema);
        let operation = format!("responses: {{'200': {{description: ok, {reply}}}}}");
        assert_comes_of_component(&operation, CALL);
    }
    for key in ["'200'", "default", "'204': {description: ok}, 4xx"] {
        let operation = format!("responses: {{{key}: {{$ref: '#/components/responses/R'}}}}");
        assert_comes_of_component(&operation, CALL);
    }
}

#[test]
fn methods_and_setters_come_of_components() {
    let [list, map] = collections();
    let empty = "responses: {'204': {description: ok}}";
    let required = |schema: &str| format!("{{required: true, {}}}", content(schema));
    for (body, item) in [
        (required(S), "Client::find"),
        (required(&list), "Client::find"),
        (required(&map), "Client::find"),
        (
            "{$ref: '#/components/requestBodies/R'}".to_owned(),
            "Client::find",
        ),
        (format!("{{{}}}", content(S)), "Client::find().body"),
    ] {
        assert_comes_of_component(&format!("requestBody: {body}, {empty}"), item);
    }
    for (name, held) in [("q", format!("schema: {list}")), ("a/b", content(S))] {
        let parameter = format!("{{name: {name}, in: query, required: true, {held}}}");
        let operation = format!("parameters: [{parameter}], {empty}");
        assert_comes_of_component(&operation, "Client::find");
    }
}

#[test]
fn what_is_within_a_component_is_why_for_no_call() {
    let of = |property: &str, media_type: &str| {
        let reply = "{$ref: '#/components/schemas/S'}";
        let reply = format!("{{description: ok, content: {{{media_type}: {{schema: {reply}}}}}}}");
        with(
            &format!("responses: {{'200': {reply}}}"),
            &format!("schemas: {{S: {{type: object, properties: {{x: {property}}}}}}}"),
        )
    };
    let found = compared(
        &of("{type: string}", "application/json"),
        &of("{type: integer}", "text/plain"),
    );
    let changed = items_of(&found, "type-changed");
    assert!(!changed.contains(&CALL), "{:?}", found.changes);
}

#[test]
fn an_inline_type_comes_of_its_parts() {
    let s = "{$ref: '#/components/schemas/S'}";
    let inline =
        format!("{{allOf: [{s}, {{type: object, properties: {{own: {{type: string}}}}}}]}}");
    let within = format!("{{type: object, properties: {{p: {inline}}}}}");
    let component = inline.replace("own", "other");
    for (body, name) in [
        (&inline, "FindRequest"),
        (&within, "FindRequestP"),
        (&"{$ref: '#/components/schemas/T'}".to_owned(), "T"),
    ] {
        let of = |properties: &str| {
            with(
                &format!(
                    "requestBody: {{required: true, {}}}, responses: {{'204': {{description: ok}}}}",
                    content(body)
                ),
                &format!(
                    "schemas: {{S: {{type: object, properties: {{{properties}}}}}, T: {component}}}"
                ),
            )
        };
        let (less, more) = ("x: {type: string}", "x: {type: integer}, w: {type: string}");
        let field = |name: &str, property: &str| format!("types::{name}.{property}");
        for (was, is, code) in [
            (less, more, "property-added-optional"),
            (more, less, "property-removed"),
        ] {
            let found = compared(&of(was), &of(is));
            let (changed, other) = (items_of(&found, "type-changed"), items_of(&found, code));
            let mut changes = found.changes.iter();
            let change = changes.find(|change| change.rule.code == code).unwrap();
            // What lacks the property is the component, and not all that has it as a part.
            for location in [&change.base, &change.head] {
                let pointer = location.as_ref().map(|location| &*location.pointer);
                assert!(pointer.unwrap().starts_with("/components/"), "{change:?}");
            }
            for name in [name, "S"] {
                let (x, w) = (field(name, "x"), field(name, "w"));
                assert!(changed.contains(&&*x), "{x} {code}: {:?}", found.changes);
                assert!(other.contains(&&*w), "{w} {code}: {:?}", found.changes);
                assert!(!other.contains(&&*x), "{x} {code}: {:?}", found.changes);
            }
            assert_joined(&found);
        }
    }
}
