//! Many of one kind of thing.

use serde_json::{Map, Value, json};

use crate::document::{
    Shape, numbered, object, operation, operations, reply, schemas, text, to, used,
};

/// One kind of thing each, as many as one likes.
pub(crate) const MANY: &[Shape] = &[
    ("parameters", |size| {
        operation(parameters(size, "query", false))
    }),
    ("required parameters", |size| {
        operation(parameters(size, "query", true))
    }),
    ("header parameters", |size| {
        operation(parameters(size, "header", false))
    }),
    ("tags", |size| {
        operations(numbered(size, |index| {
            (format!("/a{index}"), json!({"tags": [format!("t{index}")]}))
        }))
    }),
    ("servers", |size| {
        let servers = numbered(
            size,
            |index| json!({"url": format!("https://e{index}.test")}),
        );
        json!({"servers": servers})
    }),
    ("server variables", |size| {
        let url: String = numbered(size, |index| format!("/{{v{index}}}")).concat();
        let variables = named(size, "v", |_| json!({"default": "a", "enum": ["a", "b"]}));
        json!({"servers": [{"url": format!("https://e.test{url}"), "variables": variables}]})
    }),
    ("server variables of a host", |size| {
        free_variables(size, "https://", "a", ".test")
    }),
    ("server variables of a port", |size| {
        free_variables(size, "https://e.test:", "0", "1")
    }),
    ("server variables of a path", |size| {
        free_variables(size, "https://e.test/", "a", "/b")
    }),
    ("replies in a ring", |size| {
        let next = |index: usize| json!({"$ref": format!("#/components/responses/R{index}")});
        let mut document = operations(numbered(size, |index| {
            (
                format!("/a{index}"),
                json!({"responses": {"200": next(index)}}),
            )
        }));
        let replies = named(size, "R", |index| next((index + 1) % size));
        document["components"] = json!({"responses": replies});
        document
    }),
    ("enum values", |size| {
        one(json!({"enum": numbered(size, |index| format!("v{index}"))}))
    }),
    ("integer enum values", |size| {
        one(json!({"type": "integer", "enum": numbered(size, |index| index)}))
    }),
    ("enum values of one name", |size| {
        one(json!({"enum": numbered(size, |index| format!("a{}b", "-".repeat(index % 40)))}))
    }),
    ("properties", |size| {
        one(json!({"type": "object", "properties": named(size, "p", |_| text())}))
    }),
    ("inline properties", |size| {
        let inline = |index: usize| object(&format!("q{index}"), text());
        one(json!({"type": "object", "properties": named(size, "p", inline)}))
    }),
    ("equal inline properties", |size| {
        one(json!({"type": "object", "properties": named(size, "p", |_| object("q", text()))}))
    }),
    ("required names", |size| {
        let names = numbered(size, |index| format!("p{index}"));
        one(json!({"type": "object", "required": names}))
    }),
    ("parts", |size| {
        let parts = numbered(size.min(400), |index| object(&format!("p{index}"), text()));
        one(json!({"allOf": parts}))
    }),
    ("replies", |size| {
        let replies = numbered(size, |index| {
            (format!("{}", 100 + index), json!({"description": ""}))
        });
        operation(json!({"responses": replies.into_iter().collect::<Map<_, _>>()}))
    }),
    ("headers of replies", |size| {
        let headers = named(size, "h", |_| json!({"schema": text()}));
        operation(json!({"responses": {"200": {"description": "", "headers": headers}}}))
    }),
    ("paths", |size| {
        operations(numbered(size, |index| (format!("/a{index}"), json!({}))))
    }),
    ("replies of their own", |size| {
        let one = |index: usize| (format!("/a{index}"), reply(object("a", text())));
        operations(numbered(size, one))
    }),
    ("components", |size| {
        schemas(numbered(size, |index| {
            (format!("A{index}"), object("a", text()))
        }))
    }),
    ("components of one name", |size| {
        let name = |index: usize| format!("A{}{}", "-".repeat(index % 50), "_".repeat(index / 50));
        schemas(numbered(size, |index| (name(index), object("a", text()))))
    }),
    ("schemes", |size| {
        let scheme =
            |index: usize| json!({"type": "apiKey", "in": "header", "name": format!("X{index}")});
        let needs = numbered(size, |index| json!({format!("s{index}"): []}));
        let mut document = operation(json!({"security": needs}));
        document["components"] = json!({"securitySchemes": named(size, "s", scheme)});
        document
    }),
    ("webhooks", |size| {
        let hook = |_| json!({"post": {"responses": {"204": {"description": ""}}}});
        json!({"webhooks": named(size, "w", hook)})
    }),
    ("examples", |size| {
        let mut schema = object("a", text());
        schema["examples"] = numbered(size, |index| json!({"a": index.to_string()})).into();
        one(schema)
    }),
    ("unknown keys", |size| {
        one(json!(named(size, "k", |_| json!(1))))
    }),
    ("unknown formats", |size| {
        let schema = |index: usize| json!({"type": "string", "format": format!("f{index}")});
        schemas(numbered(size, |index| (format!("A{index}"), schema(index))))
    }),
    ("references that lead nowhere", |size| {
        schemas(numbered(size, |index| {
            (format!("A{index}"), object("a", to(&format!("X{index}"))))
        }))
    }),
    ("schemas that nothing is made of", |size| {
        let unused = named(size, "d", |_| json!({"type": "string", "description": "d"}));
        one(json!({"type": "object", "$defs": unused}))
    }),
    ("unions of the same", |size| {
        let union = object("u", json!({"oneOf": [to("X"), to("Y")]}));
        let users = numbered(size, |index| (format!("A{index}"), union.clone()));
        let held = [
            ("X".to_owned(), object("x", text())),
            ("Y".to_owned(), object("y", text())),
        ];
        schemas(users.into_iter().chain(held))
    }),
    ("single values", |size| {
        let schema = |index: usize| object("k", json!({"const": format!("v{index}")}));
        schemas(numbered(size, |index| (format!("A{index}"), schema(index))))
    }),
    ("scopes", |size| {
        let names = numbered(size, |index| format!("x{index}"));
        let flow =
            json!({"tokenUrl": "https://e.test", "scopes": named(size, "x", |_| json!("d"))});
        let mut document = operation(json!({"security": [{"s": names}]}));
        let flows = json!({"clientCredentials": flow});
        document["components"] =
            json!({"securitySchemes": {"s": {"type": "oauth2", "flows": flows}}});
        document
    }),
];

/// A document with one component.
fn one(schema: Value) -> Value {
    used([("A".to_owned(), schema)], "A")
}

/// A map of numbered names.
fn named(size: usize, name: &str, value: impl Fn(usize) -> Value) -> Map<String, Value> {
    let entries = numbered(size, |index| (format!("{name}{index}"), value(index)));
    entries.into_iter().collect()
}

/// A server with so many variables beside each other.
fn free_variables(size: usize, before: &str, default: &str, behind: &str) -> Value {
    let marks: String = numbered(size, |index| format!("{{v{index}}}")).concat();
    let variables = named(size, "v", |_| json!({"default": default}));
    let url = format!("{before}{marks}{behind}");
    json!({"servers": [{"url": url, "variables": variables}]})
}

fn parameters(size: usize, place: &str, required: bool) -> Value {
    let parameter = |index: usize| json!({"name": format!("p{index}"), "in": place, "required": required, "schema": text()});
    json!({"parameters": numbered(size, parameter)})
}
