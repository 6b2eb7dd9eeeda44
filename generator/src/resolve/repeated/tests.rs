//! What counts as repeated, and how that is reported.

use crate::diagnostic::Report;
use crate::resolve::resolve_within;
use crate::testing::{HEAD, document, rows};

/// What is said of a document that may repeat so many values.
fn said(most: usize, body: &str) -> Report {
    let (document, mut report) = document(&format!("{HEAD}{body}"));
    let api = resolve_within(most, document.expect("a document"), &mut report);
    assert_eq!(api.is_none(), report.has_errors());
    report
}

/// Counts what a document repeats, by the least limit that it keeps, and says what is repeated most.
fn repeated(body: &str) -> (usize, String) {
    let mut most = 0;
    let mut place = String::new();
    loop {
        let report = said(most, body);
        let found = rows(&report);
        let mut found = found.into_iter().filter(|(code, _)| *code == "E0009");
        let Some((_, at)) = found.next() else {
            return (most, place);
        };
        place = at;
        most += 1;
    }
}

/// Operations that each have this.
fn operations(count: usize, each: &str) -> String {
    let paths = (0..count).map(|index| format!("/{index}: {{get: {{{each}}}}}"));
    format!("paths: {{{}}}\n", paths.collect::<Vec<_>>().join(", "))
}

/// Checks what a document of so many uses repeats for each of them, and where.
#[track_caller]
fn check(body: impl Fn(usize) -> String, each: usize, place: &str) {
    for count in [2, 3] {
        let expected = (count * each, place.to_owned());
        assert_eq!(repeated(&body(count)), expected, "{}", body(count));
    }
}

#[test]
fn what_is_written_where_it_is_used_is_not_repeated() {
    let each = "parameters: [{name: x, in: query, schema: {type: string, enum: [a, b]}}], \
        requestBody: {content: {a/b: {}}}, responses: {'200': {description: a, \
        headers: {h: {schema: {$ref: '#/components/schemas/A'}}}}}";
    let schemas = "components: {schemas: {A: {type: string, description: a}}}";
    let body = operations(3, each) + schemas;
    assert_eq!(repeated(&body), (0, String::new()));
}

#[test]
fn whatever_a_reference_leads_to_is_repeated() {
    let kinds = [
        (
            "parameters",
            "parameters: [{$ref: T}]",
            "{name: x, in: query, schema: {type: array, items: {enum: [a, b]}, description: d}}",
            8,
        ),
        (
            "requestBodies",
            "requestBody: {$ref: T}",
            "{content: {a/b: {}, c/d: {}}}",
            5,
        ),
        (
            "responses",
            "responses: {'200': {$ref: T}}",
            "{description: d, headers: {h: {}}}",
            4,
        ),
        (
            "headers",
            "responses: {'200': {headers: {h: {$ref: T}}}}",
            "{description: d, schema: {type: string}}",
            3,
        ),
        (
            "links",
            "responses: {'200': {links: {l: {$ref: T}}}}",
            "{operationId: o, parameters: {a: b}}",
            4,
        ),
        (
            "examples",
            "parameters: [{name: x, in: query, examples: {e: {$ref: T}}}]",
            "{value: [a, b]}",
            4,
        ),
        (
            "callbacks",
            "callbacks: {c: {$ref: T}}",
            "{'{$url}': {post: {responses: {}}}}",
            19,
        ),
    ];
    for (section, each, target, values) in kinds {
        let pointer = format!("/components/{section}/A");
        let each = each.replace('T', &format!("'#{pointer}'"));
        let body = |count| {
            let components = format!("components: {{{section}: {{A: {target}}}}}");
            operations(count, &each) + &components
        };
        check(body, values, &pointer);
    }
}

#[test]
fn a_path_item_that_paths_refer_to_is_repeated() {
    let body = |count| {
        let paths =
            (0..count).map(|index| format!("/{index}: {{$ref: '#/components/pathItems/A'}}"));
        let paths: Vec<_> = paths.collect();
        let item = "{get: {parameters: [{name: x, in: query}]}}";
        let paths = paths.join(", ");
        format!("paths: {{{paths}}}\ncomponents: {{pathItems: {{A: {item}}}}}")
    };
    check(body, 20, "/components/pathItems/A");
}

#[test]
fn what_operations_inherit_is_repeated() {
    let methods = ["get", "put", "post"];
    let item = |shared: &'static str| {
        move |count: usize| {
            let methods = methods[..count]
                .iter()
                .map(|method| format!("{method}: {{}}"));
            let methods: Vec<_> = methods.collect();
            format!("paths: {{/a: {{{shared}, {}}}}}", methods.join(", "))
        }
    };
    check(item("parameters: [{name: x, in: query}]"), 3, "/paths/~1a");
    check(item("servers: [{url: a}, {url: b}]"), 4, "/paths/~1a");
    check(item("description: d"), 1, "/paths/~1a");
    let security = |count| {
        let rest = "security: [{s: [a, b]}]\ncomponents: {securitySchemes: {s: {type: http, scheme: basic}}}";
        operations(count, "") + rest
    };
    check(security, 5, "/security");
}

#[test]
fn long_texts_of_schemas_are_repeated_by_those_who_refer_to_them() {
    let text = "a".repeat(640);
    for keyword in ["title", "description", "const", "pattern"] {
        let body = |count| {
            let properties =
                (0..count).map(|index| format!("p{index}: {{$ref: '#/components/schemas/B'}}"));
            let properties: Vec<_> = properties.collect();
            let properties = properties.join(", ");
            format!(
                "components: {{schemas: {{A: {{properties: {{{properties}}}}}, \
                    B: {{type: string, {keyword}: {text}}}}}}}"
            )
        };
        check(body, 10, "/components/schemas/B");
    }
    let reply = "responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/B'}}}}}";
    let body = operations(3, reply)
        + &format!("components: {{schemas: {{B: {{type: string, description: {text}}}}}}}");
    assert_eq!(repeated(&body), (0, String::new()));
}

#[test]
fn what_is_repeated_most_is_named_with_how_often_it_was() {
    let components = "components: {parameters: {\
        A: {name: a, in: query, examples: {a: {value: [1, 2, 3, 4, 5, 6, 7, 8]}}}, \
        B: {name: b, in: query}}}";
    let each =
        "parameters: [{$ref: '#/components/parameters/A'}, {$ref: '#/components/parameters/B'}]";
    let report = said(50, &(operations(9, each) + components));
    let row = report.iter().last().expect("a row");
    assert_eq!(
        row.message,
        "what references repeat has more than 50 values"
    );
    let label = "counted as 13 values, 4 times before it was too much";
    assert_eq!(&*row.label, label);
    assert_eq!(
        rows(&report),
        [("E0009", "/components/parameters/A".to_owned())]
    );
}

/// A header of a part that has a part with two more headers, and so on.
fn nested(depth: usize, references: usize) -> String {
    let header = |index: usize| {
        let next = index + 1;
        let references = (0..references)
            .map(|number| format!("h{number}: {{$ref: '#/components/headers/H{next}'}}"));
        let references: Vec<_> = references.collect();
        let references = references.join(", ");
        format!(
            "H{index}: {{content: {{a/b: {{encoding: {{p: {{headers: {{{references}}}}}}}}}}}}}, "
        )
    };
    let headers: String = (0..depth).map(header).collect();
    let reply = "responses: {'200': {headers: {h: {$ref: '#/components/headers/H0'}}}}";
    let components = format!("components: {{headers: {{{headers}H{depth}: {{schema: {{}}}}}}}}");
    operations(1, reply) + &components
}

#[test]
fn headers_in_headers_end_where_the_limit_is_and_where_they_lead_back() {
    let report = said(1_000_000, &nested(40, 2));
    let codes: Vec<_> = rows(&report).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["E0009"]);
    assert!(!said(1_000_000, &nested(99, 1)).has_errors());
    let deep = rows(&said(1_000_000, &nested(10_000, 1)));
    let place = "/components/headers/H99/content/a~1b/encoding/p/headers/h0/$ref".to_owned();
    assert_eq!(deep.first(), Some(&("W0307", place)));
    let back = nested(1, 1).replace("H1'", "H0'");
    let found = rows(&said(1_000_000, &back));
    let place = "/components/headers/H0/content/a~1b/encoding/p/headers/h0/$ref".to_owned();
    assert_eq!(found.first(), Some(&("W0207", place)));
}
