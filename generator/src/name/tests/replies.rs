//! Names of replies and of shared components: what is added renames nothing else.

use std::collections::BTreeMap;

use crate::name::{assign, list_items};
use crate::testing::model;

/// The names of all that has one, by key.
fn names(body: &str) -> BTreeMap<String, String> {
    let (model, _) = model(body);
    let names = assign(&model, "c", &[]);
    let items = list_items(&model, &names).into_iter();
    items.map(|item| (item.key, item.name)).collect()
}

/// The names of types alone.
fn types(body: &str) -> Vec<String> {
    let (model, _) = model(body);
    let names = assign(&model, "c", &[]);
    let mut types: Vec<String> = names
        .types
        .iter()
        .map(|(_, name)| name.to_string())
        .collect();
    types.sort();
    types
}

/// Checks that all that one document names is called the same in another. Which of several types
/// that are the same has the definition, and so the members, may be another.
fn keeps(base: &str, head: &str) {
    assert_ne!(base, head);
    let (base, head) = (names(base), names(head));
    for (key, name) in base.iter().filter(|(key, _)| !is_moved(key)) {
        assert_eq!(head.get(key), Some(name), "{key}");
    }
}

/// Whether something goes with the definition of a type.
fn is_moved(key: &str) -> bool {
    let words = ["/enum/", "/statuses/", "/headers/"];
    words.iter().any(|word| key.contains(word))
}

/// A reply with a body of one property.
fn reply(status: &str, property: &str) -> String {
    let schema = format!("{{type: object, properties: {{{property}: {{type: string}}}}}}");
    let content = format!("{{application/json: {{schema: {schema}}}}}");
    format!("        '{status}': {{description: d, content: {content}}}\n")
}

fn start_job(replies: &[(&str, &str)]) -> String {
    let replies = replies
        .iter()
        .map(|(status, property)| reply(status, property));
    let replies: String = replies.collect();
    format!("paths:\n  /jobs:\n    post:\n      operationId: startJob\n      responses:\n{replies}")
}

#[test]
fn a_failure_is_called_the_same_alone_and_among_others() {
    let others = [
        ("401", "login"),
        ("499", "odd"),
        ("5XX", "trace"),
        ("default", "rest"),
    ];
    let alone = [
        ("409", "StartJobConflict"),
        ("4XX", "StartJobClientError"),
        ("599", "StartJob599"),
        ("default", "StartJobDefault"),
    ];
    for (status, name) in alone {
        let base = [("200", "id"), (status, "other")];
        let expected = [name, "StartJobResponse"];
        let mut found = types(&start_job(&base));
        found.sort_by_key(|name| *name == expected[1]);
        assert_eq!(found, expected);
        for other in others.iter().filter(|(other, _)| *other != status) {
            keeps(&start_job(&base), &start_job(&[base[0], base[1], *other]));
            keeps(&start_job(&base), &start_job(&[*other, base[1], base[0]]));
        }
    }
}

#[test]
fn successes_are_told_apart_by_their_phrases() {
    let two = start_job(&[("202", "place"), ("200", "id")]);
    assert_eq!(
        types(&two),
        ["StartJobAccepted", "StartJobOk", "StartJobResponse"]
    );
    keeps(
        &two,
        &start_job(&[("201", "made"), ("202", "place"), ("200", "id")]),
    );
    let without_body = "        '204': {description: d}\n";
    let one = start_job(&[("200", "id")]) + without_body;
    assert_eq!(types(&one), ["StartJobOk", "StartJobResponse"]);
}

#[test]
fn what_stands_for_a_success_is_called_no_error() {
    let only = start_job(&[("default", "id")]);
    assert_eq!(types(&only), ["StartJobResponse"]);
    keeps(&only, &start_job(&[("default", "id"), ("404", "none")]));
}

#[test]
fn answers_to_webhooks_are_named_alike() {
    let webhook = |replies: &[(&str, &str)]| {
        let body = start_job(replies).replace("startJob", "jobDone");
        let operation = body
            .split_once("post:")
            .map_or("", |(_, operation)| operation);
        format!(
            "paths: {{/jobs: {{post: {{callbacks: {{done: {{'{{$url}}': {{post: {}}}}}}}}}}}}}\n",
            flow(operation)
        )
    };
    let base = webhook(&[("200", "more"), ("410", "until")]);
    assert_eq!(types(&base), ["JobDoneAnswer", "JobDoneGone"]);
    keeps(
        &base,
        &webhook(&[("200", "more"), ("404", "what"), ("410", "until")]),
    );
}

/// An operation in one line.
fn flow(operation: &str) -> String {
    let value: serde_json::Value = serde_yaml::from_str(operation).expect("an operation");
    value.to_string()
}

#[test]
fn a_title_counts_if_it_is_a_name_of_its_own() {
    let titled = |title: &str, rest: &str| {
        let body = start_job(&[("409", "other")]);
        let body = body.replace("{type: object", &format!("{{title: {title}, type: object"));
        format!("{body}{rest}")
    };
    let schema = |name: &str| format!("components: {{schemas: {{{name}: {{type: string}}}}}}\n");
    let is_named = |body: &str, name: &str| types(body).contains(&name.to_owned());
    assert!(is_named(&titled("Clash", ""), "Clash"));
    for title in ["clash", "A clash", "OK", "'409'", "Option", "größe"] {
        assert!(is_named(&titled(title, ""), "StartJobConflict"), "{title}");
    }
    assert!(is_named(&titled("Clash", &schema("Other")), "Clash"));
    assert!(is_named(
        &titled("Clash", &schema("Clash")),
        "StartJobConflict"
    ));
    let twice = titled(
        "Clash",
        &reply("410", "x").replace("{type: o", "{title: Clash, type: o"),
    );
    assert!(is_named(&twice, "StartJobConflict") && is_named(&twice, "StartJobGone"));
}

/// Two operations that share everything.
const SHARED: &str = "\
components:
  responses:
    Denied: {description: d, content: {application/json: {schema: {type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}}}}
    Cats: {description: d, content: {application/json: {schema: {type: array, items: {type: object, properties: {c: {type: string}}}}}}}
  requestBodies:
    Cat: {content: {application/json: {schema: {type: object, properties: {d: {type: string}}}}}}
  parameters:
    Order: {name: order, in: query, schema: {type: string, enum: [x, y]}}
  headers:
    Rate: {schema: {type: string, enum: [slow, fast]}}
paths:
";

fn shared_path(path: &str) -> String {
    format!(
        "  /{path}:
    parameters: [{{name: all, in: query, schema: {{type: string, enum: [p, q]}}}}]
    post:
      parameters: [{{$ref: '#/components/parameters/Order'}}]
      requestBody: {{$ref: '#/components/requestBodies/Cat'}}
      responses:
        '200': {{$ref: '#/components/responses/Cats'}}
        '401': {{$ref: '#/components/responses/Denied'}}
        '403': {{description: d, headers: {{Rate: {{$ref: '#/components/headers/Rate'}}}}}}
    put:
      responses:
        '204': {{description: d}}
        '409': {{$ref: '#/paths/~1{path}/post/responses/401'}}
"
    )
}

#[test]
fn a_shared_component_is_called_as_it_is() {
    let base = format!("{SHARED}{}", shared_path("b"));
    let found = types(&base);
    for name in ["Denied", "DeniedA", "CatsItem", "Cat", "Order", "Rate"] {
        assert!(found.contains(&name.to_owned()), "{name}: {found:?}");
    }
    for name in [
        "PostBUnauthorized",
        "PutBConflict",
        "PostBRequest",
        "PostBOrder",
    ] {
        assert!(found.contains(&name.to_owned()), "{name}: {found:?}");
    }
    for name in [
        "PostBResponseItem",
        "PostBHeadersRate",
        "PostBAll",
        "PutBAll",
    ] {
        assert!(found.contains(&name.to_owned()), "{name}: {found:?}");
    }
    assert!(names(&base).contains_key("#/components/responses/Denied"));
}

#[test]
fn a_path_placed_first_takes_no_name() {
    let base = format!("{SHARED}{}", shared_path("b"));
    for (first, last) in [("a", ""), ("", "a"), ("z", ""), ("", "z")] {
        let [first, last] = [first, last].map(|path| match path {
            "" => String::new(),
            path => shared_path(path),
        });
        keeps(&base, &format!("{SHARED}{first}{}{last}", shared_path("b")));
    }
    let forth = format!("{SHARED}{}{}", shared_path("a"), shared_path("b"));
    let back = format!("{SHARED}{}{}", shared_path("b"), shared_path("a"));
    assert_eq!(names(&forth), names(&back));
}

#[test]
fn a_component_gives_way_to_a_schema_and_to_one_of_another_section() {
    let schemas = "  schemas: {Denied: {type: string}, Cat: {type: string}, order: {type: string}, Rate: {type: string}}\n";
    let base = format!("{SHARED}{}", shared_path("b")).replacen(
        "  responses",
        &format!("{schemas}  responses"),
        1,
    );
    let found = types(&base);
    for name in [
        "DeniedResponse",
        "DeniedResponseA",
        "CatBody",
        "OrderParameter",
        "RateHeader",
    ] {
        assert!(found.contains(&name.to_owned()), "{name}: {found:?}");
    }
    let both = format!("{SHARED}{}", shared_path("b"))
        .replace("Order:", "Cat:")
        .replace("parameters/Order", "parameters/Cat");
    let found = types(&both);
    for name in ["CatBody", "CatParameter"] {
        assert!(found.contains(&name.to_owned()), "{name}: {found:?}");
    }
    assert!(!found.contains(&"Cat".to_owned()));
}

#[test]
fn another_media_type_only_tells_bodies_of_one_component_apart() {
    let base = format!("{SHARED}{}", shared_path("b"));
    let with = |media_type: &str| {
        let more = format!(
            "Cat: {{content: {{{media_type}: {{schema: {{type: object, properties: {{e: {{type: string}}}}}}}}, "
        );
        base.replace("Cat: {content: {", &more)
    };
    keeps(&base, &with("application/xml"));
    let found = types(&with("application/x-www-form-urlencoded"));
    for name in ["CatJson", "CatForm", "PostBRequest", "PostBFormRequest"] {
        assert!(found.contains(&name.to_owned()), "{name}: {found:?}");
    }
    let found = types(&with("application/merge-patch+json"));
    for name in ["CatMergePatchJson", "CatJson"] {
        assert!(found.contains(&name.to_owned()), "{name}: {found:?}");
    }
}

#[test]
fn an_operation_has_one_name_with_the_component_that_is_called_after_it() {
    let base = format!("{SHARED}{}", shared_path("b")).replace("Denied", "PostBUnauthorized");
    let found = types(&base);
    let same = found
        .iter()
        .filter(|name| name.starts_with("PostBUnauthorized"));
    assert_eq!(
        same.collect::<Vec<_>>(),
        ["PostBUnauthorized", "PostBUnauthorizedA"]
    );
}
