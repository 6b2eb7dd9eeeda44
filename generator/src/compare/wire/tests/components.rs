//! Unions and components, which are compared once.

use super::{all, compared, document, sent};
use crate::compare::Clients;

#[test]
fn judges_alternatives() {
    let components = "Cat: {type: object, required: [a], properties: {a: {type: string}}}, Dog: {type: object, required: [b], properties: {b: {type: string}}}, Cow: {type: object, required: [c], properties: {c: {type: string}}}";
    let union = |names: &[&str]| {
        let parts: Vec<String> = names
            .iter()
            .map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"))
            .collect();
        format!("{{anyOf: [{}]}}", parts.join(", "))
    };
    let judged = |base: &str, head: &str, clients| {
        let side = |schema: &str| {
            (
                document(schema, "{}", components),
                document("{}", schema, components),
            )
        };
        let ((sent_base, received_base), (sent_head, received_head)) = (side(base), side(head));
        [
            all(&compared(&sent_base, &sent_head, clients)),
            all(&compared(&received_base, &received_head, clients)),
        ]
    };
    let (two, three) = (union(&["Cat", "Dog"]), union(&["Cat", "Dog", "Cow"]));
    let place = "POST /a/200/application/json/alternatives/Cow";
    let [sent, received] = judged(&two, &three, Clients::Generated);
    assert_eq!(
        sent,
        ["safe/may alternative-added POST /a/body/application/json/alternatives/Cow"]
    );
    assert_eq!(received, [format!("safe/safe alternative-added {place}")]);
    let [_, received] = judged(&two, &three, Clients::Strict);
    assert_eq!(received, [format!("breaks/safe alternative-added {place}")]);
    let [sent, received] = judged(&three, &two, Clients::Generated);
    assert_eq!(
        sent,
        ["breaks/safe alternative-removed POST /a/body/application/json/alternatives/Cow"]
    );
    assert_eq!(received, [format!("safe/safe alternative-removed {place}")]);
    let [_, received] = judged(
        "{$ref: '#/components/schemas/Cat'}",
        &two,
        Clients::Generated,
    );
    assert_eq!(
        received,
        ["breaks/safe alternative-added POST /a/200/application/json/alternatives/Dog"]
    );
}

#[test]
fn tells_a_component_once_with_its_uses() {
    let cat =
        |rest: &str| format!("Cat: {{type: object, properties: {{a: {{type: string}}{rest}}}}}");
    let of = |rest: &str| {
        document(
            "{$ref: '#/components/schemas/Cat'}",
            "{type: array, items: {$ref: '#/components/schemas/Cat'}}",
            &cat(rest),
        )
    };
    let found = compared(&of(""), &of(", b: {type: string}"), Clients::Generated);
    assert_eq!(
        all(&found),
        ["safe/may property-added-optional #/components/schemas/Cat/properties/b"]
    );
    let uses: Vec<&str> = found.changes[0]
        .uses
        .iter()
        .map(|one| one.direction.name())
        .collect();
    assert_eq!(uses, ["sent", "received"]);
    assert_eq!(
        found.changes[0].head.as_ref().unwrap().pointer,
        "/components/schemas/Cat/properties/b"
    );
    // What nobody uses does nothing.
    let alone = |rest: &str| document("{}", "{}", &cat(rest));
    let found = compared(&alone(", b: {type: string}"), &alone(""), Clients::Strict);
    assert_eq!(
        all(&found),
        ["safe/safe property-removed #/components/schemas/Cat/properties/b"]
    );
}

#[test]
fn hides_echoes() {
    let base = "{type: object, required: [b], properties: {b: {type: object, properties: {c: {type: string}}}}}";
    let head = "{type: object, required: [b], properties: {b: {type: string, format: uuid, minLength: 3}}}";
    assert_eq!(
        sent(base, head),
        ["breaks/breaks type-changed POST /a/body/application/json/properties/b"]
    );
    let parts = |extra: &str| {
        format!(
            "Pet: {{type: object, properties: {{a: {{type: string}}{extra}}}}}, Cat: {{allOf: [{{$ref: '#/components/schemas/Pet'}}, {{type: object}}]}}"
        )
    };
    let of = |extra: &str| document("{$ref: '#/components/schemas/Cat'}", "{}", &parts(extra));
    let found = compared(&of(""), &of(", b: {type: string}"), Clients::Generated);
    assert_eq!(
        all(&found),
        ["safe/may property-added-optional #/components/schemas/Pet/properties/b"]
    );
}

#[test]
fn tells_once_what_heirs_have_from_their_base() {
    let heirs = |tag: &str, more: &str| {
        let heir = |name: &str| {
            format!(
                ", {name}: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{properties: {{own: {{type: string}}}}}}]}}"
            )
        };
        let to = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
        format!(
            "Base: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}, oneOf: [{}, {}{more}], discriminator: {{propertyName: kind, mapping: {{{tag}: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}}}}}{}{}, Cow: {{type: object}}",
            to("Cat"),
            to("Dog"),
            heir("Cat"),
            heir("Dog"),
        )
    };
    let cow = ", {$ref: '#/components/schemas/Cow'}";
    let judged = |tag: &str, more: &str| {
        let dog = "{$ref: '#/components/schemas/Dog'}";
        let base = document("{}", dog, &heirs("cat", ""));
        let head = document("{}", dog, &heirs(tag, more));
        all(&compared(&base, &head, Clients::Generated))
    };
    let place = "#/components/schemas/Base/alternatives";
    assert_eq!(
        judged("tom", ""),
        [format!("breaks/breaks mapping-value-renamed {place}/Cat")]
    );
    assert_eq!(
        judged("cat", cow),
        [format!("safe/safe alternative-added {place}/Cow")]
    );
}
