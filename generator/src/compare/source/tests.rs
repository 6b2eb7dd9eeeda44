//! Items that differ, and the changes of the document that are why.

mod joined;

use crate::compare::tests::compared;
use crate::compare::{Change, Comparison};

/// A document with an operation that is sent a component and gives it, and one that is not sent it.
fn document(is_sent: bool, media_type: &str, parcel: &str, further: &str) -> String {
    let body = match is_sent {
        true => format!(
            "requestBody: {{content: {{{media_type}: {{schema: {{$ref: '#/components/schemas/Parcel'}}}}}}}},"
        ),
        false => String::new(),
    };
    format!(
        "paths: {{/a: {{post: {{{body} responses: {{'204': {{description: ok}}}}}}}}, /b: {{get: \
         {{responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: \
         '#/components/schemas/Given'}}}}}}}}}}}}}}}}\n\
         components: {{schemas: {{Given: {{type: object, properties: {{parcel: {{$ref: \
         '#/components/schemas/Parcel'}}}}}}, Parcel: {{type: object, {parcel}}}{further}}}}}\n"
    )
}

/// A document of which only a form is sent, or the same as JSON.
fn sent_as(media_type: &str, parcel: &str) -> String {
    format!(
        "paths: {{/a: {{post: {{requestBody: {{content: {{{media_type}: {{schema: {{$ref: \
         '#/components/schemas/Parcel'}}}}}}}}, responses: {{'204': {{description: ok}}}}}}}}}}\n\
         components: {{schemas: {{Parcel: {{type: object, {parcel}}}}}}}\n"
    )
}

fn items(change: &Change) -> Vec<&str> {
    let items = change.items.iter();
    items.map(|item| item.path.as_str()).collect()
}

/// Returns the items of the changes of a rule.
fn items_of<'c>(found: &'c Comparison, code: &str) -> Vec<&'c str> {
    let changes = found.changes.iter();
    let changes = changes.filter(|change| change.rule.code == code);
    changes.flat_map(items).collect()
}

/// Checks that no item is laid to a change whose rule may not have its effect.
fn assert_within_rules(found: &Comparison) {
    for change in &found.changes {
        assert!(
            change.source.effect <= change.rule.source,
            "{}",
            change.identity()
        );
    }
}

/// Properties of a type in two revisions, with nothing else that changes in it but this.
const CHANGES: &[(&str, &str)] = &[
    ("note: {type: string}", "note: {type: string, pattern: b}"),
    (
        "note: {type: string, pattern: a}",
        "note: {type: string, pattern: b}",
    ),
    ("note: {type: string}", "note: {type: string, maxLength: 5}"),
    ("note: {type: string}", "note: {type: string, default: a}"),
    (
        "note: {type: string}",
        "note: {type: string, deprecated: true}",
    ),
    (
        "note: {type: string}",
        "note: {type: string, description: A note.}",
    ),
    (
        "note: {type: string, enum: [a]}",
        "note: {type: string, enum: [a, b]}",
    ),
    (
        "note: {type: string}",
        "note: {type: string, nullable: true}",
    ),
    ("note: {type: string}", "note: {type: integer}"),
    ("note: {type: string}", "text: {type: string}"),
    ("note: {type: string}", "a: {type: string}"),
];

#[test]
fn setters_that_go_with_a_request_stand_for_themselves() {
    let further = [
        ("", ""),
        (
            ", additionalProperties: {type: string}",
            ", additionalProperties: false",
        ),
        (", required: [note]", ""),
    ];
    for (old, new) in CHANGES {
        for (more, less) in further {
            let parcel = |note: &str, more: &str| {
                format!("properties: {{{note}, kept: {{type: string}}}}{more}")
            };
            let of = |is_sent, note, more| {
                document(is_sent, "application/json", &parcel(note, more), "")
            };
            for (was, is) in [((*old, more), (*new, less)), ((*new, less), (*old, more))] {
                let found = compared(&of(true, was.0, was.1), &of(false, is.0, is.1));
                assert_stands(&found, "setters-removed");
                let found = compared(&of(false, was.0, was.1), &of(true, is.0, is.1));
                assert_stands(&found, "setters-added");
            }
        }
    }
}

/// The setters of a type are one change, shown by one that only its being sent is why of.
#[track_caller]
fn assert_stands(found: &Comparison, code: &str) {
    assert_within_rules(found);
    let changes = found.changes.iter();
    let mut changes = changes.filter(|change| change.rule.code == code);
    let setters = changes.next().expect(code);
    assert_eq!(setters.place.to_string(), "#/components/schemas/Parcel");
    assert_eq!(setters.items.len(), 1, "{setters:?}");
    assert!(changes.next().is_none());
    let shown = &items(setters)[0];
    let others = found.changes.iter();
    let others = others.filter(|change| change.rule.code != code);
    assert!(!others.flat_map(items).any(|path| path == *shown));
}

#[test]
fn setters_that_go_with_a_property_are_told_with_it() {
    let parcel = "properties: {a: {type: string}, b: {type: string}}";
    let gone = "properties: {b: {type: string}}";
    let of = |is_sent, parcel| document(is_sent, "application/json", parcel, "");
    let found = compared(&of(true, parcel), &of(false, gone));
    assert_eq!(items_of(&found, "setters-removed"), ["types::Parcel::b"]);
    let with_it = ["types::Parcel.a", "types::Parcel::a"];
    assert_eq!(items_of(&found, "property-removed"), with_it);
    // What is required has no setter in any case.
    let required = format!("required: [a], {parcel}");
    let found = compared(&of(true, parcel), &of(false, &required));
    assert_eq!(items_of(&found, "setters-removed"), ["types::Parcel::b"]);
    assert!(items_of(&found, "property-became-required").contains(&"types::Parcel::a"));
}

#[test]
fn a_default_goes_with_what_new_asks_for() {
    let of = |parcel: &str, sender: &str| {
        let parcel = format!(
            "required: [sender], properties: {{{parcel}, sender: {{$ref: \
             '#/components/schemas/Sender'}}}}"
        );
        let sender =
            format!(", Sender: {{type: object, {sender}properties: {{name: {{type: string}}}}}}");
        document(true, "application/json", &parcel, &sender)
    };
    for (old, new) in CHANGES {
        let found = compared(&of(old, ""), &of(new, "required: [name], "));
        assert_within_rules(&found);
        assert_eq!(
            items_of(&found, "default-removed"),
            ["types::Parcel: Default"],
            "{old}, {new}"
        );
        let inner = items_of(&found, "property-became-required");
        assert!(inner.contains(&"types::Sender: Default"), "{inner:?}");
    }
}

#[test]
fn names_and_gates_come_of_nothing_within() {
    let reply = |title: &str, properties: &str| {
        format!(
            "paths: {{/a: {{get: {{operationId: find, responses: {{'200': {{description: ok, content: \
             {{application/json: {{schema: {{{title}type: object, properties: \
             {{{properties}}}}}}}}}}}}}}}}}}}\n"
        )
    };
    let both = "a: {type: string}, b: {type: string}";
    let found = compared(
        &reply("", both),
        &reply("title: Thing, ", "b: {type: string}"),
    );
    let removed = items_of(&found, "property-removed");
    assert!(!removed.contains(&"types::FindResponse"), "{removed:?}");
    let renamed = items_of(&found, "item-renamed");
    assert!(
        renamed.contains(&"types::FindResponse"),
        "{:?}",
        found.changes
    );

    let tagged = |last: &str, properties: &str| {
        let get = |path: &str, tags: &str, schema: &str| {
            format!(
                "{path}: {{get: {{{tags}responses: {{'200': {{description: ok, content: \
                 {{application/json: {{schema: {schema}}}}}}}}}}}}}"
            )
        };
        let parcel = "{$ref: '#/components/schemas/Parcel'}";
        let text = "{type: string}";
        let paths = [
            get("/a", "tags: [Cats], ", parcel),
            get("/b", "", last),
            get("/c", "tags: [Dogs], ", text),
            get("/d", "tags: [Owls], ", text),
        ];
        format!(
            "paths: {{{}}}\ncomponents: {{schemas: {{Parcel: {{type: object, properties: \
             {{{properties}}}}}}}}}\n",
            paths.join(", ")
        )
    };
    let found = compared(
        &tagged("{$ref: '#/components/schemas/Parcel'}", both),
        &tagged("{type: string}", "b: {type: string}"),
    );
    assert_eq!(items_of(&found, "item-gated"), ["types::Parcel"]);
    assert_eq!(items_of(&found, "property-removed"), ["types::Parcel.a"]);
}

const JSON: &str = "application/json";
const FORM: &str = "multipart/form-data";

#[test]
fn a_form_has_fewer_traits_than_an_object() {
    let parcel = "properties: {note: {type: string}}";
    let traits = "types::Parcel: PartialEq + Serialize + Deserialize";
    let found = compared(&sent_as(JSON, parcel), &sent_as(FORM, parcel));
    assert_eq!(items_of(&found, "item-removed"), [traits]);
    let found = compared(&sent_as(FORM, parcel), &sent_as(JSON, parcel));
    assert!(!items_of(&found, "item-removed").contains(&traits));
    assert!(items_of(&found, "item-added").contains(&traits));
    let found = compared(&sent_as(FORM, parcel), &sent_as(FORM, parcel));
    assert!(found.changes.is_empty());
}

#[test]
fn parts_are_declared_as_the_same_properties() {
    for (property, is_same) in [
        ("{type: array, items: {type: string}}", true),
        (
            "{type: array, items: {type: array, items: {type: string}}}",
            true,
        ),
        // No part is null.
        (
            "{type: array, items: {type: string, nullable: true}}",
            false,
        ),
        ("{type: array, items: {type: integer}}", true),
        (
            "{type: array, items: {type: object, properties: {q: {type: string}}}}",
            true,
        ),
        (
            "{type: object, additionalProperties: {type: integer}}",
            true,
        ),
        ("{type: string, format: password}", true),
        ("{type: string, format: binary}", false),
    ] {
        for required in ["", "required: [t], "] {
            let parcel = format!("{required}properties: {{t: {property}}}");
            let (json, form) = (sent_as(JSON, &parcel), sent_as(FORM, &parcel));
            for (base, head) in [(&json, &form), (&form, &json)] {
                let found = compared(base, head);
                let redeclared = items_of(&found, "item-redeclared");
                assert_eq!(redeclared.is_empty(), is_same, "{parcel}: {redeclared:?}");
            }
        }
    }
}

/// A document of one operation with parameters and a reply.
fn find(parameters: &str, reply: &str, more: &str) -> String {
    format!(
        "paths: {{/a: {{get: {{operationId: find, parameters: [{parameters}], responses: {{'200': \
         {{description: ok, content: {{application/json: {{schema: {reply}}}}}}}{more}}}}}}}}}\n"
    )
}

#[test]
fn calls_come_of_replies_and_methods_of_arguments() {
    let limit = "{name: limit, in: query, schema: {type: integer}}";
    let owner = "{name: owner, in: query, required: true, schema: {type: string}}";
    let number = "{name: owner, in: query, required: true, schema: {type: integer}}";
    let (text, integer) = ("{type: string}", "{type: integer}");
    // A parameter is gone, and the reply is another one.
    let found = compared(&find(limit, text, ""), &find("", integer, ""));
    assert_eq!(
        items_of(&found, "parameter-removed"),
        ["Client::find().limit"]
    );
    assert_eq!(items_of(&found, "type-changed"), ["api::untagged::Find"]);
    // An argument has another type, and a reply of an error has one.
    let error = ", default: {description: bad, content: {text/plain: {schema: {type: string}}}}";
    let found = compared(&find(owner, text, ""), &find(number, text, error));
    assert_eq!(items_of(&found, "type-narrowed"), ["Client::find"]);
    let added = items_of(&found, "response-status-added");
    assert!(added.contains(&"api::untagged::Find"), "{added:?}");
    // The operation has another name, and all within it is another one.
    let renamed = find(number, integer, "").replace("find", "search");
    let found = compared(&find(owner, text, ""), &renamed);
    let named = items_of(&found, "operation-id-changed");
    assert!(named.contains(&"Client::find"), "{:?}", found.changes);
    assert!(
        named.contains(&"api::untagged::Find"),
        "{:?}",
        found.changes
    );
}

#[test]
fn new_comes_of_what_it_asks_for() {
    let all = ["a", "b", "c", "d", "e", "f"];
    let properties = |first: &str| {
        let rest = all.map(|name| format!("{name}: {{type: string}}"));
        format!("{first}, {}", rest.join(", "))
    };
    let parcel = |required: &[&str], first: &str| {
        let names = required.join(", ");
        let properties = properties(first);
        let parcel = format!("required: [{names}], properties: {{{properties}}}");
        document(true, "application/json", &parcel, "")
    };
    // The optional property that becomes an integer is no reason for another `new`.
    for (old, new) in [(&all[..2], &all[..3]), (&all[..5], &all[..6])] {
        let found = compared(
            &parcel(old, "note: {type: string}"),
            &parcel(new, "note: {type: integer}"),
        );
        let changed = items_of(&found, "type-changed");
        assert_eq!(changed, ["types::Parcel.note", "types::Parcel::note"]);
        let required = items_of(&found, "property-became-required");
        assert!(required.contains(&"types::Parcel::new"), "{required:?}");
    }
}

#[test]
fn what_no_rule_may_do_to_source_stands_for_itself() {
    let parcel = |pattern: &str, more: &str| {
        let parcel = format!("properties: {{note: {{type: string, pattern: {pattern}}}{more}}}");
        document(true, "application/json", &parcel, "")
    };
    // The name is contested, and nobody has it.
    let found = compared(&parcel("a", ""), &parcel("b", ", Note: {type: string}"));
    assert_within_rules(&found);
    assert_eq!(items_of(&found, "pattern-changed"), [""; 0]);
    let renamed = items_of(&found, "item-renamed");
    assert!(renamed.contains(&"types::Parcel.note"), "{renamed:?}");
}
