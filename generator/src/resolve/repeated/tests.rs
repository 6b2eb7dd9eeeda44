//! What counts as repeated, and how that is reported.

use crate::diagnostic::Report;
use crate::resolve::{Api, resolve_within};
use crate::testing::{HEAD, document, rows};

/// The API of a document that may repeat so many values, and what is said of it.
fn resolved(most: usize, body: &str) -> (Api, Report) {
    let (document, mut report) = document(&format!("{HEAD}{body}"));
    let api = resolve_within(most, document.expect("a document"), &mut report);
    assert!(!report.has_errors());
    (api, report)
}

fn said(most: usize, body: &str) -> Report {
    resolved(most, body).1
}

/// The places of what is left out because too much is repeated.
fn left_out(report: &Report) -> Vec<String> {
    let found = rows(report).into_iter();
    let found = found.filter(|(code, _)| *code == "W0209");
    found.map(|(_, place)| place).collect()
}

/// Counts what a document repeats, by the least limit that it keeps, and says where the first thing
/// stands that is left out below that.
fn repeated(body: &str) -> (usize, String) {
    let mut most = 0;
    let mut place = String::new();
    loop {
        let mut found = left_out(&said(most, body)).into_iter();
        let Some(first) = found.next() else {
            return (most, place);
        };
        place = first;
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
        let place = match section {
            "callbacks" => "/paths/~10/get/callbacks/c",
            _ => "/paths/~10/get",
        };
        check(body, values, place);
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
    check(body, 20, "/components/pathItems/A/get");
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
    check(
        item("parameters: [{name: x, in: query}]"),
        3,
        "/paths/~1a/get",
    );
    check(item("servers: [{url: a}, {url: b}]"), 4, "/paths/~1a/get");
    check(item("description: d"), 1, "/paths/~1a/get");
    let security = |count| {
        let rest = "security: [{s: [a, b]}]\ncomponents: {securitySchemes: {s: {type: http, scheme: basic}}}";
        operations(count, "") + rest
    };
    check(security, 5, "/paths/~10/get");
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

/// Operations that have parameters of components, each of these with so many examples.
fn with_parameters(is_reversed: bool) -> String {
    let parameter = |(name, examples): (&str, usize)| {
        let value = vec!["0"; examples].join(", ");
        format!("{name}: {{name: {name}, in: query, examples: {{a: {{value: [{value}]}}}}}}")
    };
    let parameters = [("Wide", 100), ("Small", 2)].map(parameter);
    let each = |name: &'static str| {
        let to = format!("parameters: [{{$ref: '#/components/parameters/{name}'}}]");
        (0..9).map(move |at| format!("/{}{at}: {{get: {{{to}}}}}", name.to_lowercase()))
    };
    let mut paths: Vec<String> = each("Wide").chain(each("Small")).collect();
    if is_reversed {
        paths.reverse();
    }
    let (paths, parameters) = (paths.join(", "), parameters.join(", "));
    format!("paths: {{{paths}}}\ncomponents: {{parameters: {{{parameters}}}}}")
}

#[test]
fn operations_that_repeat_most_are_left_out_in_any_order() {
    for is_reversed in [false, true] {
        let (api, report) = resolved(500, &with_parameters(is_reversed));
        let mut found = left_out(&report);
        found.sort_unstable();
        let wide = (0..9).map(|at| format!("/paths/~1wide{at}/get"));
        assert_eq!(found, wide.collect::<Vec<_>>());
        let kept = api.operations.iter().map(|(_, operation)| &operation.path);
        let mut kept: Vec<&String> = kept.collect();
        kept.sort_unstable();
        let small: Vec<String> = (0..9).map(|at| format!("/small{at}")).collect();
        assert_eq!(kept, small.iter().collect::<Vec<_>>());
        // What they refer to is not unused, and nothing else is said.
        assert_eq!(rows(&report).len(), found.len());
    }
    let row = said(500, &with_parameters(false));
    let row = row.iter().next().expect("a row");
    let message = "the operation `GET /wide0` repeats much that stands elsewhere, in a document of \
        too many such";
    assert_eq!(row.message, message);
}

#[test]
fn what_is_behind_parts_that_are_left_out_is_used_and_checked() {
    let components = "components: {headers: {H: {schema: {type: string}}, \
        G: {$ref: '#/components/headers/None'}}, responses: {\
        R: {description: d, headers: {h: {$ref: '#/components/headers/H'}, \
        g: {$ref: '#/components/headers/G'}}}}}";
    let each = "responses: {'200': {$ref: '#/components/responses/R'}}";
    for most in [0, 5, 1_000] {
        let (api, report) = resolved(most, &(operations(3, each) + components));
        let found = rows(&report);
        let mut others: Vec<_> = found.iter().filter(|(code, _)| *code != "W0209").collect();
        others.dedup();
        let dangling = ("W0207", "/components/headers/G/$ref".to_owned());
        assert_eq!(others, [&dangling], "{found:?}");
        assert_eq!(api.operations.len(), if most == 1_000 { 3 } else { 0 });
    }
}

#[test]
fn a_callback_that_repeats_too_much_leaves_its_operation() {
    let each = "callbacks: {c: {$ref: '#/components/callbacks/A'}}";
    let components = "components: {callbacks: {A: {'{$url}': {post: {responses: {}}}}}}";
    let (api, report) = resolved(10, &(operations(2, each) + components));
    let place = |at: usize| format!("/paths/~1{at}/get/callbacks/c");
    assert_eq!(left_out(&report), [place(0), place(1)]);
    assert_eq!(api.operations.len(), 2);
    for (_, operation) in api.operations.iter() {
        assert!(operation.callbacks.is_empty());
    }
}

#[test]
fn webhooks_that_repeat_too_much_are_left_out_once_for_each_place() {
    let uses = (0..3).map(|at| format!("w{at}: {{$ref: '#/components/pathItems/A'}}"));
    let uses = uses.collect::<Vec<_>>().join(", ");
    let body = format!(
        "paths: {{}}\nwebhooks: {{{uses}, own: {{post: {{}}}}}}\n\
        components: {{pathItems: {{A: {{post: {{}}}}}}}}"
    );
    let (api, report) = resolved(10, &body);
    assert_eq!(left_out(&report), ["/components/pathItems/A/post"]);
    let row = report.iter().next().expect("a row");
    assert!(
        row.message
            .starts_with("3 webhooks (`w0` to `w2`) repeat much")
    );
    let names = api.webhooks.iter().map(|webhook| webhook.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["own"]);
}

#[test]
fn schemes_that_lead_to_long_ones_lose_their_words() {
    let text = "a".repeat(640);
    let alias = |at: usize| format!("a{at}: {{$ref: '#/components/securitySchemes/s'}}");
    let aliases: Vec<String> = (0..3).map(alias).collect();
    let body = format!(
        "paths: {{}}\ncomponents: {{securitySchemes: {{s: {{type: http, scheme: bearer, \
        description: {text}}}, {}}}}}",
        aliases.join(", ")
    );
    let (api, report) = resolved(20, &body);
    let place = |at: usize| format!("/components/securitySchemes/a{at}");
    assert_eq!(left_out(&report), [place(0), place(1), place(2)]);
    let described = api.schemes.iter();
    let described = described.filter(|(_, scheme)| scheme.scheme.description.is_some());
    assert_eq!((api.schemes.len(), described.count()), (4, 1));
}

#[test]
fn long_texts_that_are_repeated_most_are_left_out() {
    let properties = |name: &str| {
        let to = (0..4).map(|at| format!("{name}{at}: {{$ref: '#/components/schemas/{name}'}}"));
        to.collect::<Vec<_>>().join(", ")
    };
    let (long, short) = ("a".repeat(640), "a".repeat(100));
    let body = format!(
        "components: {{schemas: {{A: {{properties: {{{}, {}}}}}, \
        Long: {{type: string, description: {long}, pattern: {long}}}, \
        Short: {{type: string, description: {short}}}}}}}",
        properties("Long"),
        properties("Short")
    );
    let (api, report) = resolved(20, &body);
    assert_eq!(left_out(&report), ["/components/schemas/Long"]);
    let keywords = |name: &str| {
        let mut found = api.components.iter().filter(|(known, _)| known == name);
        let (_, id) = found.next().expect("a component");
        &api.schemas[*id].keywords
    };
    assert_eq!(keywords("Long").description, None);
    assert_eq!(keywords("Long").constraints, []);
    assert_eq!(keywords("Short").description, Some(short));
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
    assert_eq!(rows(&report), [("W0209", "/paths/~10/get".to_owned())]);
    assert_eq!(rows(&said(1_000_000, &nested(99, 1))), []);
    let deep = rows(&said(1_000_000, &nested(10_000, 1)));
    let place = "/components/headers/H99/content/a~1b/encoding/p/headers/h0/$ref".to_owned();
    assert_eq!(deep.first(), Some(&("W0307", place)));
    let back = nested(1, 1).replace("H1'", "H0'");
    let found = rows(&said(1_000_000, &back));
    let place = "/components/headers/H0/content/a~1b/encoding/p/headers/h0/$ref".to_owned();
    assert_eq!(found.first(), Some(&("W0207", place)));
}
