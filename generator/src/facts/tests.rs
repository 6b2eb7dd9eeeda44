//! Boxes, defaults, needs, and which tags turn on what.

use super::{Facts, Gate, Need, analyse};
use crate::model::{Shape, Type};
use crate::testing::model;

mod made;

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

/// An operation with tags, and a reply that is a component.
fn operation(path: &str, tags: &str, component: &str) -> String {
    format!(
        "  {path}: {{get: {{tags: [{tags}], responses: {{'200': {{description: a, content: \
        {{application/json: {{schema: {{$ref: '#/components/schemas/{component}'}}}}}}}}}}}}}}\n"
    )
}

/// Structs, each with a property for each of the others that it names.
fn components(structs: &[(&str, &[&str])]) -> String {
    let mut text = "components:\n  schemas:\n".to_owned();
    for (name, others) in structs {
        let properties = others
            .iter()
            .map(|other| format!("p{other}: {{$ref: '#/components/schemas/{other}'}}, "));
        let properties: String = properties.collect();
        text.push_str(&format!(
            "    {name}: {{type: object, properties: {{{properties}q: {{type: string}}}}}}\n"
        ));
    }
    text
}

/// The names of the files with types, each with the tags that turn it on: `*` for one that is always there.
fn gates(body: &str) -> Vec<String> {
    let (model, _) = model(body);
    let facts = analyse(&model);
    let gate = |(home, gate): (_, &Gate)| {
        let tags = match gate {
            Gate::Always => "*".to_owned(),
            Gate::AnyOf(tags) => {
                let tags = tags.iter().map(|&tag| model.tags[tag].name.as_str());
                tags.collect::<Vec<_>>().join(" ")
            }
        };
        let inhabited = !facts.types[home].is_empty();
        inhabited.then(|| format!("{}: {tags}", model.homes[home].words))
    };
    facts.home_gates.iter().filter_map(gate).collect()
}

#[test]
fn a_file_is_there_with_the_tags_that_need_it() {
    let paths = [
        operation("/a", "a", "A"),
        operation("/b", "b", "B"),
        operation("/cd", "d, c, d", "C"),
        operation("/e", "e", "E"),
        operation("/all", "e", "Most"),
        operation("/all2", "a, b", "Most"),
        operation("/none", "", "None"),
    ];
    let structs: &[(&str, &[&str])] = &[
        ("A", &["Circle"]),
        ("B", &["Circle"]),
        ("Circle", &["Back"]),
        ("Back", &["Circle"]),
        ("C", &[]),
        ("E", &["Always", "Most"]),
        ("Most", &["Deep"]),
        ("Deep", &[]),
        ("None", &["Always"]),
        ("Always", &[]),
        ("Lonely", &["OfLonely", "C2"]),
        ("OfLonely", &["OfLonely"]),
        ("C2", &[]),
    ];
    let body = format!("paths:\n{}{}", paths.concat(), components(structs));
    let expected = [
        "A: a",
        "B: b",
        "Circle: a b",
        "Back: a b",
        "C: d c",
        "E: e",
        "Most: *",
        "Deep: *",
        "None: *",
        "Always: *",
        "Lonely: *",
        "OfLonely: *",
        "C2: *",
    ];
    assert_eq!(gates(&body), expected);
}

#[test]
fn what_the_only_tag_needs_is_there_with_it() {
    let body = operation("/a", "a", "A") + &components(&[("A", &["B"]), ("B", &[])]);
    assert_eq!(gates(&format!("paths:\n{body}")), ["A: a", "B: a"]);
}

#[test]
fn bodies_headers_streams_and_callbacks_are_needed_too() {
    let schema = |name: &str| {
        format!(
            "{{description: a, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}"
        )
    };
    let body = format!(
        "paths:\n  /a:\n    post:\n      tags: [a]\n      parameters: [{{name: p, in: query, schema: \
        {{$ref: '#/components/schemas/Parameter'}}}}]\n      requestBody: {}\n      responses:\n        \
        '200': {{description: a, headers: {{h: {{schema: {{$ref: '#/components/schemas/Header'}}}}}}, content: \
        {{text/event-stream: {{schema: {{$ref: '#/components/schemas/Event'}}}}}}}}\n        '400': {}\n        '500': {}\n\
        \x20     callbacks: {{c: {{'{{$url}}': {{post: {{requestBody: {}, responses: {{'200': {}}}}}}}}}}}\n{}",
        schema("Body"),
        schema("Failure"),
        schema("Other"),
        schema("Payload"),
        schema("Answer"),
        components(&[
            ("Body", &[]),
            ("Event", &[]),
            ("Failure", &[]),
            ("Other", &[]),
            ("Payload", &[]),
            ("Answer", &[]),
        ]) + "    Parameter: {type: string, enum: [a]}\n    Header: {type: string, enum: [a]}\n",
    );
    let gates = gates(&body);
    assert!(gates.len() > 8, "{gates:?}");
    let always: Vec<_> = gates.iter().filter(|gate| !gate.ends_with(": a")).collect();
    assert!(always.is_empty(), "{always:?}");
}

#[test]
fn operations_with_the_same_tags_share_a_file() {
    let body = [
        operation("/a", "one", "A"),
        operation("/b", "two, one", "A"),
        operation("/c", "one, two, one", "A"),
        operation("/d", "", "A"),
    ];
    let body = format!("paths:\n{}{}", body.concat(), components(&[("A", &[])]));
    let (model, _) = model(&body);
    let facts = analyse(&model);
    let group = |(id, group): (_, &crate::model::Group)| {
        let tags = group.tags.iter().map(|&tag| model.tags[tag].name.as_str());
        let path = |operation: &crate::model::OperationId| &*model.operations[*operation].path;
        let own: Vec<&str> = facts.operations[id].iter().map(path).collect();
        let shared: Vec<&str> = facts.shared[id].iter().map(path).collect();
        let tags: Vec<&str> = tags.collect();
        format!(
            "{}: {}; {}",
            tags.join(" "),
            own.join(" "),
            shared.join(" ")
        )
    };
    let groups: Vec<String> = model.groups.iter().map(group).collect();
    let expected = [
        "one: /a; /b /c",
        "two: ; /b /c",
        "one two: /b /c; ",
        ": /d; ",
    ];
    assert_eq!(groups, expected);
}

fn secret_names(schemas: &str) -> Vec<String> {
    let names = facts(&format!("components: {{schemas: {{{schemas}}}}}"))
        .secrets
        .names;
    names.into_iter().collect()
}

#[test]
fn what_may_be_secret_as_a_whole_has_the_name_of_a_secret() {
    let secret = "Secret: {type: string, format: password}";
    for (schema, names) in [
        ("{type: string}", vec![]),
        ("{$ref: '#/components/schemas/Secret'}", vec!["a"]),
        (
            "{type: array, items: {type: array, nullable: true, items: {$ref: '#/components/schemas/Secret'}}}",
            vec!["a"],
        ),
        (
            "{type: object, additionalProperties: {$ref: '#/components/schemas/Secret'}}",
            vec!["a"],
        ),
        (
            "{oneOf: [{type: integer}, {$ref: '#/components/schemas/Secret'}]}",
            vec!["a"],
        ),
        (
            "{type: object, x-clientgen-secret: true, properties: {b: {type: string}}}",
            vec!["a"],
        ),
        (
            "{type: object, properties: {b: {type: string, format: password}}}",
            vec!["b"],
        ),
        (
            "{type: object, properties: {b: {type: string}}, additionalProperties: {format: password, type: string}}",
            vec!["a"],
        ),
    ] {
        let names_found = secret_names(&format!(
            "{secret}, A: {{type: object, properties: {{a: {schema}}}}}"
        ));
        assert_eq!(names_found, names, "{schema}");
    }
}

#[test]
fn an_alternative_that_may_keep_secrets_of_any_name_is_hidden() {
    let secrets = "{type: object, additionalProperties: {type: string, format: password}}";
    let list = "{type: array, items: {type: string, format: password}}";
    let open = "{type: object, required: [b], properties: {b: {}}, additionalProperties: true}";
    for (secret, other, is_hidden) in [
        (
            secrets,
            "{type: object, required: [b], properties: {b: {}}}",
            false,
        ),
        (secrets, "{type: integer}", false),
        (secrets, open, true),
        (
            secrets,
            "{type: object, additionalProperties: {type: integer}}",
            true,
        ),
        (list, open, false),
        (list, "{type: array, items: {}}", true),
    ] {
        let schemas = format!("{{schemas: {{A: {{oneOf: [{secret}, {other}]}}}}}}");
        let (model, _) = model(&format!("components: {schemas}"));
        let facts = analyse(&model);
        let mut unions = model.types.iter().filter_map(|(_, def)| match &def.shape {
            Shape::Union(union) => Some(union),
            _ => None,
        });
        let union = unions.next().unwrap();
        let is_secret = |ty: &&Type| matches!(ty.inner(), [Type::Secret(_)]);
        let types = union.alternatives.iter().map(|one| &one.ty);
        let mut others = types.filter(|ty| !is_secret(ty));
        let found = others.any(|ty| facts.secrets.is_hidden(&model, union, ty));
        assert_eq!(found, is_hidden, "{secret} {other}");
        assert!(facts.secrets.names.is_empty(), "{other}");
    }
}
