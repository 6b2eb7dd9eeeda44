//! What has a default, and what is sent.

use super::facts;

/// Lists what a fact says of the types of components, `true` as a star.
fn stars(facts: impl Iterator<Item = bool>) -> String {
    facts.map(|fact| if fact { '*' } else { '-' }).collect()
}

fn defaults(body: &str) -> String {
    stars(facts(body).defaults.iter().map(|(_, default)| *default))
}

fn sent(body: &str) -> String {
    stars(facts(body).sent.iter().map(|(_, sent)| *sent))
}

#[test]
fn only_structs_without_required_properties_have_a_default() {
    let found = defaults(
        "components: {schemas: {\
        A: {type: object, properties: {a: {type: string}}}, \
        B: {type: object, required: [a], properties: {a: {type: string}}}, \
        C: {type: string, enum: [a]}, D: {type: array, items: {type: string}}}}",
    );
    assert_eq!(found, "*---");
}

#[test]
fn what_requires_only_what_has_a_default_has_one_too() {
    let found = defaults(
        "components: {schemas: {\
        Above: {type: object, required: [a], properties: {a: {$ref: '#/components/schemas/Other'}}}, \
        Other: {$ref: '#/components/schemas/Middle'}, \
        Middle: {type: object, required: [b, c], properties: {b: {$ref: '#/components/schemas/Below'}, \
            c: {type: string, enum: [c]}}}, \
        Below: {type: object, properties: {a: {type: string}}}, \
        Listed: {type: object, required: [a], properties: {a: {type: array, items: {$ref: '#/components/schemas/Below'}}}}, \
        Null: {type: object, required: [a], properties: {a: {allOf: [{$ref: '#/components/schemas/Below'}], nullable: true}}}, \
        Half: {type: object, required: [a, b], properties: {a: {$ref: '#/components/schemas/Below'}, b: {type: string}}}}}",
    );
    assert_eq!(found, "*-**---");
}

#[test]
fn what_is_made_of_itself_alone_has_no_default() {
    let found = defaults(
        "components: {schemas: {\
        A: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/B'}}}, \
        B: {type: object, required: [c, d], properties: {c: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}, \
            d: {$ref: '#/components/schemas/C'}}}, \
        C: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}}}",
    );
    assert_eq!(found, "--*-");
}

const COMPONENTS: &str = "components: {schemas: {\
    A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}, \
    B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}, \
    C: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}}}";

#[test]
fn what_a_request_is_made_of_is_sent() {
    let reply = "responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/C'}}}}}";
    let nothing = "responses: {'204': {description: d}}";
    let body =
        "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}";
    let parameter = "parameters: [{name: p, in: query, schema: {type: array, items: {$ref: '#/components/schemas/A'}}}]";
    let form = "requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/A'}}}}";
    for (operation, found) in [
        (format!("{{{reply}}}"), "---"),
        (format!("{{{body}, {reply}}}"), "**-"),
        (format!("{{{parameter}, {reply}}}"), "**-"),
        (format!("{{{form}, {reply}}}"), "**-"),
        (format!("{{{nothing}}}"), "---"),
    ] {
        let document = format!("paths: {{/a: {{put: {operation}}}}}\n{COMPONENTS}");
        assert_eq!(sent(&document), found, "{document}");
    }
}

#[test]
fn what_answers_a_request_of_the_api_is_sent() {
    let requests = "{post: {\
        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/C'}}}}, \
        responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}";
    let callback = format!(
        "paths: {{/a: {{put: {{callbacks: {{c: {{'{{$request.body}}': {requests}}}}}, \
        responses: {{'204': {{description: d}}}}}}}}}}\n{COMPONENTS}"
    );
    assert!(sent(&callback).starts_with("**-"), "{}", sent(&callback));
}

#[test]
fn what_is_never_sent_takes_its_type_along() {
    let found = sent(
        "paths: {/a: {put: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, \
            responses: {'204': {description: d}}}}}\n\
        components: {schemas: {\
        A: {type: object, properties: {b: {allOf: [{$ref: '#/components/schemas/B'}], readOnly: true}, \
            c: {allOf: [{$ref: '#/components/schemas/C'}], writeOnly: true}}}, \
        B: {type: object, properties: {a: {type: string}}}, \
        C: {type: object, properties: {a: {type: string}}}}}",
    );
    assert_eq!(found, "*-*");
}

#[test]
fn all_types_of_a_document_without_requests_are_sent() {
    assert_eq!(sent(COMPONENTS), "***");
}
