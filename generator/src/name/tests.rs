//! Words, scopes, and names of whole documents.

mod competition;
mod replies;

use super::scope::Scope;
use super::wish::Wish;
use super::words::snake;
use super::{Ident, assign, list_items, list_names};
use crate::testing::model;

fn settled(scope: &mut Scope, keys: &[&str]) -> Vec<String> {
    let wishes: Vec<Wish> = keys.iter().map(|key| Wish::new(*key, snake(key))).collect();
    scope.settle(&wishes).iter().map(Ident::to_string).collect()
}

#[test]
fn contested_names_do_not_depend_on_the_order() {
    let keys = [
        "fooBar",
        "foo_bar",
        "FooBar",
        "foo-bar",
        "foo_bar_2",
        "other",
    ];
    let mut reference: Vec<(String, String)> = Vec::new();
    for turn in 0..keys.len() {
        let mut turned = keys;
        turned.rotate_left(turn);
        let names = settled(&mut Scope::snake(&[]), &turned);
        let mut pairs: Vec<_> = turned.iter().map(ToString::to_string).zip(names).collect();
        pairs.sort();
        if turn == 0 {
            reference = pairs;
        } else {
            assert_eq!(pairs, reference);
        }
    }
    let expected = [
        ("FooBar", "foo_bar_pascal"),
        ("foo-bar", "foo_dash_bar"),
        ("fooBar", "foo_bar_camel"),
        ("foo_bar", "foo_underscore_bar"),
        ("foo_bar_2", "foo_bar_2"),
        ("other", "other"),
    ];
    let reference: Vec<(&str, &str)> = reference.iter().map(|(a, b)| (&**a, &**b)).collect();
    assert_eq!(reference, expected);
}

#[test]
fn reserved_names_are_given_to_nobody() {
    assert_eq!(
        settled(&mut Scope::snake(&["timeout"]), &["timeout"]),
        ["timeout_lower"]
    );
    let mut files = Scope::files(&["con"]);
    let wishes = [
        Wish::new("a", "Con".to_owned()),
        Wish::new("Abc", "Abc".to_owned()),
        Wish::new("abc", "abc".to_owned()),
    ];
    let names: Vec<String> = files.settle(&wishes).iter().map(Ident::to_string).collect();
    assert_eq!(names, ["Con_lower", "Abc_title", "abc_lower"]);
}

#[test]
fn names_of_types_of_the_language_and_of_types_within() {
    let (model, _) = model(
        "components: {schemas: {Option: {type: object, properties: {value: {type: object, properties: {a: {}}}}}, \
        OptionType: {type: string, enum: [a, Other, self]}, Error: {type: string}}}",
    );
    let names = assign(&model, "some-client", &[]);
    let types: Vec<String> = names
        .types
        .iter()
        .map(|(_, name)| name.to_string())
        .collect();
    assert_eq!(
        types,
        [
            "OptionComponent",
            "OptionType",
            "Error",
            "OptionComponentValue"
        ]
    );
    let (_, members) = names.members.iter().nth(1).expect("the enum");
    let variants: Vec<String> = members.names.iter().map(Ident::to_string).collect();
    assert_eq!(variants, ["A", "OtherValue", "SelfValue"]);
}

#[test]
fn call_controls_win_over_parameters_and_places_tell_parameters_apart() {
    let (model, _) = model(
        "paths: {'/{id}': {get: {operationId: get, parameters: [\
        {name: id, in: header, schema: {type: string}}, {name: id, in: query, schema: {type: string}}, \
        {name: id, in: path, required: true, schema: {type: string}}, {name: timeout, in: query, schema: {type: string}}, \
        {name: type, in: query, schema: {type: string}}], responses: {}}}}",
    );
    let names = assign(&model, "c", &[]);
    let (_, operation) = names.operations.iter().next().expect("an operation");
    let mut parameters: Vec<String> = operation.parameters.iter().map(Ident::to_string).collect();
    parameters.sort();
    assert_eq!(
        parameters,
        ["id_header", "id_path", "id_query", "timeout_param", "type_"]
    );
}

#[test]
fn features_of_tags_are_names_that_nothing_else_has() {
    let tags = [
        "default",
        "all",
        "reqwest",
        "Default Tag",
        "Ünicode & spaces",
        "same name",
        "SAME_NAME",
        "same-name",
        "2FA",
        "",
        "+1",
        "日本",
        "type",
    ];
    let names = |tags: &[&str]| -> Vec<(String, String)> {
        let path = |(number, tag): (usize, &&str)| {
            format!("  /p{number}: {{get: {{tags: [{tag:?}], responses: {{}}}}}}\n")
        };
        let paths: String = tags.iter().enumerate().map(path).collect();
        let (model, _) = model(&format!("paths:\n{paths}"));
        let taken = ["default", "all", "reqwest"].map(str::to_owned);
        let names = assign(&model, "c", &taken);
        let features = names.features.iter();
        let mut pairs: Vec<(String, String)> = features
            .map(|(tag, feature)| (model.tags[tag].name.clone(), feature.clone()))
            .collect();
        pairs.sort();
        pairs
    };
    let found = names(&tags);
    let expected = [
        ("", "empty"),
        ("+1", "plus-1"),
        ("2FA", "2fa"),
        ("Default Tag", "default-space-tag"),
        ("SAME_NAME", "same-underscore-name"),
        ("all", "all-tag"),
        ("default", "default-lower"),
        ("reqwest", "reqwest-tag"),
        ("same name", "same-space-name"),
        ("same-name", "same-dash-name"),
        ("type", "type"),
        ("Ünicode & spaces", "unicode-spaces"),
        ("日本", "ri-ben"),
    ];
    let pairs: Vec<(&str, &str)> = found.iter().map(|(tag, name)| (&**tag, &**name)).collect();
    assert_eq!(pairs, expected);
    for turn in 1..tags.len() {
        let mut turned = tags;
        turned.rotate_left(turn);
        assert_eq!(names(&turned), found);
    }
}

#[test]
fn a_file_of_several_tags_leaves_names_to_those_of_one() {
    let tags = ["b, a", "a b", "a", "b", "2, a", "A"];
    let path = |(number, tags): (usize, &&str)| {
        format!("  /p{number}: {{get: {{tags: [{tags}], responses: {{}}}}}}\n")
    };
    let paths: String = tags.iter().enumerate().map(path).collect();
    let (model, _) = model(&format!("paths:\n{}", paths.replace("2, a", "'2', a")));
    let names = assign(&model, "c", &[]);
    let mut files: Vec<String> = model
        .groups
        .iter()
        .map(|(id, group)| {
            let tags = group.tags.iter().map(|&tag| model.tags[tag].name.as_str());
            let tags: Vec<&str> = tags.collect();
            format!("{}: {}", tags.join("+"), names.groups[id])
        })
        .collect();
    files.sort();
    let expected = [
        "2+a: n2_a",
        "2: n2",
        "A: a_upper",
        "a b: a_b",
        "a+b: a_and_b",
        "a: a_lower",
        "b: b",
    ];
    assert_eq!(files, expected);
}

#[test]
fn operations_are_named_as_somebody_wrote_them_before_fast_api() {
    let id = |path: &str, method: &str, id: &str| {
        format!("  {path}: {{{method}: {{operationId: {id}, responses: {{}}}}}}\n")
    };
    let methods = |paths: &[String]| -> Vec<String> {
        let (model, _) = model(&format!("paths:\n{}", paths.concat()));
        let names = assign(&model, "c", &[]);
        let operations = names.operations.iter();
        let mut methods: Vec<String> = operations
            .map(|(_, names)| format!("{} {}", names.method, names.call))
            .collect();
        methods.sort();
        methods
    };
    let runs = id("/runs/filter", "post", "read_runs_runs_filter_post");
    assert_eq!(methods(std::slice::from_ref(&runs)), ["read_runs ReadRuns"]);
    // Neither gets what both would be, nor one what is another's already.
    let whole = "read_runs_runs_filter_post ReadRunsRunsFilterPost";
    for (rival, name) in [
        (
            "read_runs_flows_get",
            "read_runs_flows_get ReadRunsFlowsGet",
        ),
        // Who used the plain name before the other one was there meant this one.
        ("read_runs", "read_runs_get ReadRunsGet"),
    ] {
        let two = [runs.clone(), id("/flows", "get", rival)];
        let mut expected = [whole, name];
        expected.sort_unstable();
        assert_eq!(methods(&two), expected);
        let turned: Vec<String> = two.into_iter().rev().collect();
        assert_eq!(methods(&turned), expected);
    }
    let other = [runs, id("/flows", "get", "read_flows_flows_post")];
    assert_eq!(
        methods(&other),
        [
            "read_flows_flows_post ReadFlowsFlowsPost",
            "read_runs ReadRuns"
        ]
    );
}

#[test]
fn components_of_fast_api_follow_the_operations() {
    let types = |more: &str| -> Vec<String> {
        let (model, _) = model(&format!(
            "paths: {{'/files': {{post: {{operationId: add_files_post, responses: {{}}}}}}}}\n\
            components: {{schemas: {{Body_add_files_post: {{type: object, properties: {{a: {{type: string}}}}}}, \
            Body_add_files_posts: {{type: string}}{more}}}}}"
        ));
        let names = assign(&model, "c", &[]);
        names
            .types
            .iter()
            .map(|(_, name)| name.to_string())
            .collect()
    };
    assert_eq!(types(""), ["BodyAdd", "BodyAddFilesPosts"]);
    let rival = types(", BodyAdd: {type: string}");
    assert_eq!(rival, ["BodyAddFilesPost", "BodyAddFilesPosts", "BodyAdd"]);
}

#[test]
fn all_that_is_locked_is_listed() {
    let (model, _) = model(
        "
servers: [{url: 'https://{a}.example', variables: {a: {default: b}}}]
paths:
  /a:
    post:
      operationId: addA
      tags: [A]
      parameters: [{name: q, in: query, schema: {type: string, enum: [x, y]}}]
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Many'}}
          text/plain: {schema: {type: string}}
      responses: {'200': {description: D}}
components:
  securitySchemes: {Key: {type: apiKey, in: header, name: K}}
  schemas:
    Same: {$ref: '#/components/schemas/Many'}
    Many:
      type: object
      required: [a, b, c, d, e, f]
      additionalProperties: {type: integer}
      properties: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}}
    Either: {oneOf: [{type: string}, {$ref: '#/components/schemas/Many'}]}
",
    );
    let names = assign(&model, "c", &[]);
    let mut locked: Vec<(String, String)> = list_items(&model, &names)
        .into_iter()
        .map(|item| (item.key, item.name))
        .collect();
    let mut listed: Vec<(String, String)> = list_names(&model, &names)
        .into_iter()
        .filter(|named| named.is_told)
        .map(|named| (named.key, named.name))
        .collect();
    locked.sort();
    listed.sort();
    assert_eq!(listed, locked);
    assert!(listed.len() > 30, "{listed:#?}");
}
