//! References and what belongs to operations.

use crate::testing::{api, rows};

#[test]
fn references_lead_through_chains_and_escapes() {
    let (api, report) = api("components: {schemas: {\
        'a/b c': {type: string}, \
        B: {$ref: '#/components/schemas/a~1b%20c'}, \
        C: {$ref: '#/components/schemas/B'}, \
        D: {type: object, properties: {e: {type: integer}}}, \
        F: {$ref: '#/components/schemas/D/properties/e'}}}");
    assert_eq!(rows(&report), Vec::new());
    let target = |name: &str| {
        let (_, id) = api
            .components
            .iter()
            .find(|(known, _)| known == name)
            .expect("a component");
        let mut id = *id;
        while let Some(next) = api.schemas[id].target {
            id = next;
        }
        api.schemas[id].pointer.clone()
    };
    assert_eq!(target("C"), "/components/schemas/a~1b c");
    assert_eq!(target("F"), "/components/schemas/D/properties/e");
}

#[test]
fn references_to_nothing_to_each_other_and_to_elsewhere_are_rows() {
    let (_, report) = api("components: {schemas: {\
        A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}, \
        C: {$ref: '#/nowhere'}, D: {$ref: 'other.yaml#/A'}, E: {$ref: '#/components/schemas/A'}}}");
    let at = |name: &str| format!("/components/schemas/{name}/$ref");
    let expected = [
        ("W0203", at("D")),
        ("W0202", at("A")),
        ("W0202", at("B")),
        ("W0201", at("C")),
    ];
    assert_eq!(rows(&report), expected);
}

#[test]
fn parameters_of_an_operation_replace_those_of_its_path() {
    let (api, report) = api("paths: {/a: {\
        parameters: [{name: x, in: query, description: shared}, {name: y, in: query}], \
        get: {parameters: [{name: x, in: query, description: own}, {name: x, in: header}, {name: z, in: query}, \
            {name: z, in: query}], responses: {}}}}");
    let (_, operation) = api.operations.iter().next().expect("an operation");
    let texts: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| (parameter.name.as_str(), parameter.description.as_deref()))
        .collect();
    assert_eq!(
        texts,
        [("x", Some("own")), ("y", None), ("x", None), ("z", None)]
    );
    assert_eq!(
        rows(&report),
        [("W0205", "/paths/~1a/get/parameters/3".to_owned())]
    );
}

#[test]
fn parameters_that_refer_in_circles_are_left_out() {
    let (api, report) = api("components: {parameters: {\
        A: {$ref: '#/components/parameters/B'}, B: {$ref: '#/components/parameters/A'}}}\n\
        paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/A'}], responses: {}}}}");
    let (_, operation) = api.operations.iter().next().expect("an operation");
    assert!(operation.parameters.is_empty());
    let codes: Vec<_> = rows(&report).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["W0207"]);
}

#[test]
fn paths_that_differ_in_names_only_are_both_kept() {
    let (api, report) = api(
        "paths: {'/a/{x}': {get: {responses: {}}}, '/a/{y}': {get: {responses: {}}}, \
        '/a/{x}/{y}': {get: {responses: {}}}}",
    );
    assert_eq!(api.operations.len(), 3);
    assert_eq!(rows(&report), [("W0204", "/paths/~1a~1{y}".to_owned())]);
}

#[test]
fn an_unknown_scheme_takes_its_alternative_with_it() {
    let (api, report) = api("security: [{known: [], unknown: []}, {known: []}]\n\
        components: {securitySchemes: {known: {type: http, scheme: basic}}}\n\
        paths: {/a: {get: {responses: {}}, put: {security: [], responses: {}}}}");
    let counts: Vec<usize> = api
        .operations
        .iter()
        .map(|(_, operation)| operation.security.len())
        .collect();
    assert_eq!(counts, [1, 0]);
    assert_eq!(rows(&report), [("W0206", "/security/0/unknown".to_owned())]);
}

#[test]
fn references_lead_through_many_others_but_not_through_any_number() {
    let chain = |length: usize| {
        let links = (0..length).map(|index| {
            let next = index + 1;
            format!("A{index}: {{$ref: '#/components/schemas/A{next}'}}, ")
        });
        let links: String = links.collect();
        let (api, report) = api(&format!(
            "components: {{schemas: {{{links}A{length}: {{type: string}}}}}}"
        ));
        let ends = api.components.iter();
        let ends = ends.filter(|(_, id)| api.schemas[*id].target.is_none());
        let ends: Vec<&str> = ends.map(|(name, _)| name.as_str()).collect();
        (ends.join(" "), rows(&report))
    };
    assert_eq!(chain(100), ("A100".to_owned(), Vec::new()));
    let (ends, found) = chain(102);
    assert_eq!(ends, "A1 A102");
    let place = "/components/schemas/A1/$ref".to_owned();
    assert_eq!(found, [("W0307", place)]);
}
