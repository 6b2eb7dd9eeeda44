//! Keywords beside the type of a schema.

use arbitrary::Result;
use serde_json::{Value, json};

use super::{Grammar, set};

/// Bounds, by keyword.
const BOUNDS: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
];

/// Marks, by keyword.
const MARKS: &[&str] = &[
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "uniqueItems",
    "x-clientgen-secret",
    "exclusiveMinimum",
    "additionalProperties",
    "unevaluatedItems",
    "x-nullable",
    "x-order",
    "required",
];

/// Texts, by keyword.
const TEXTS: &[&str] = &[
    "description",
    "title",
    "$comment",
    "x-note",
    "pattern",
    "format",
    "contentEncoding",
];

/// Names, by keyword.
const NAMES: &[&str] = &[
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$schema",
    "type",
    "contentMediaType",
    "x-clientgen-name",
    "$ref",
];

impl Grammar<'_, '_> {
    /// Sets a keyword beside what is there.
    pub(super) fn annotate(&mut self, schema: &mut Value) -> Result<()> {
        let (word, value) = match self.up_to(8)? {
            0 | 1 => (self.one(TEXTS)?, self.text()?.into()),
            2 => (self.one(BOUNDS)?, self.bound()?),
            3 => (self.one(MARKS)?, self.choices.arbitrary::<bool>()?.into()),
            4 => (self.one(NAMES)?, self.name(&["#a", "x"])?.into()),
            5 => (
                self.one(&["default", "example", "const", "x-any"])?,
                self.any()?,
            ),
            6 => ("examples", json!([self.any()?])),
            7 => (
                "externalDocs",
                json!({"url": self.text()?, "description": self.text()?}),
            ),
            _ => ("xml", json!({"name": self.name(&["a"])?})),
        };
        set(schema, word, value);
        Ok(())
    }

    fn bound(&mut self) -> Result<Value> {
        let bounds = [
            json!(0),
            json!(-1),
            json!(1.5),
            json!(1e30),
            json!(u64::MAX),
            json!(true),
            json!("1"),
        ];
        self.choices.choose(&bounds).cloned()
    }
}
