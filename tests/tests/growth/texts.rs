//! Long texts and names.

use serde_json::json;

use crate::document::{Shape, object, operation, schemas, text};

/// Texts and names of any length.
pub(crate) const TEXTS: &[Shape] = &[
    ("words", |size| said(&"word ".repeat(size))),
    ("paragraphs", |size| said(&"word\n\n".repeat(size))),
    ("a word", |size| said(&"w".repeat(size))),
    ("brackets", |size| said(&"[".repeat(size))),
    ("quotes", |size| said(&">".repeat(size))),
    ("stars", |size| said(&"*a ".repeat(size))),
    ("lists", |size| said(&"- ".repeat(size))),
    ("links", |size| said(&"[a](http://e.test) ".repeat(size))),
    ("tags of HTML", |size| said(&"<b>".repeat(size))),
    ("rows of a table", |size| {
        said(&format!("|a|b|\n|-|-|\n{}", "|a|b|\n".repeat(size)))
    }),
    ("a name", |size| {
        schemas([("A".repeat(size), object("a", object("b", text())))])
    }),
    ("a name of words", |size| {
        // Keys have at most 4,096 bytes.
        schemas([("Ab".repeat(size / 2), object("a", object("b", text())))])
    }),
    ("a property", |size| {
        schemas([(
            "A".to_owned(),
            object(&"a".repeat(size), object("b", text())),
        )])
    }),
    ("a value", |size| {
        schemas([("A".to_owned(), json!({"enum": ["a".repeat(size), "b"]}))])
    }),
    ("an identifier", |size| {
        let mut document = operation(json!({}));
        document["paths"]["/a"]["post"]["operationId"] = json!("ab ".repeat(size));
        document
    }),
];

fn said(description: &str) -> serde_json::Value {
    let mut schema = object("a", text());
    schema["description"] = json!(description);
    schemas([("A".to_owned(), schema)])
}
