//! Schemas.

use arbitrary::Result;
use serde_json::{Map, Value, json};

use super::{Grammar, set};

/// Schemas stand in one another so deep and no deeper.
const DEEPEST: usize = 4;

/// The formats of strings.
const FORMATS: &[&str] = &[
    "uuid",
    "date-time",
    "date",
    "byte",
    "binary",
    "password",
    "uri",
    "email",
    "decimal",
    "duration",
    "regex",
    "int64",
    "x",
];

impl Grammar<'_, '_> {
    /// A schema of a place at the top.
    pub(super) fn schema(&mut self) -> Result<Value> {
        self.schema_at(0)
    }

    pub(super) fn schema_at(&mut self, depth: usize) -> Result<Value> {
        let mut schema = match depth < DEEPEST {
            true => self.nested(depth)?,
            false => self.scalar()?,
        };
        while self.once_in(4)? {
            self.annotate(&mut schema)?;
        }
        Ok(schema)
    }

    fn nested(&mut self, depth: usize) -> Result<Value> {
        let next = depth + 1;
        match self.up_to(13)? {
            0..=2 => self.scalar(),
            3 | 4 => self.object(next),
            5 | 6 => self.reference(),
            7 => self.array(next),
            8 => self.composed(next, "allOf"),
            9 => self.composed(next, "oneOf"),
            10 => self.composed(next, "anyOf"),
            11 => self.tagged(),
            12 => self.conditional(next),
            _ => self.several_types(next),
        }
    }

    fn scalar(&mut self) -> Result<Value> {
        Ok(match self.up_to(9)? {
            0 => json!({"type": "string"}),
            1 => json!({"type": "string", "format": self.one(FORMATS)?}),
            2 => {
                json!({"type": "integer", "format": self.one(&["int32", "int64", "uint64", "x"])?})
            }
            3 => json!({"type": "number"}),
            4 => json!({"type": "boolean"}),
            5 => json!({}),
            6 => self.listed()?,
            7 => json!({"const": self.any()?}),
            8 => json!({"type": "null"}),
            _ => self.choices.arbitrary::<bool>()?.into(),
        })
    }

    /// An enum.
    fn listed(&mut self) -> Result<Value> {
        let mut schema = json!({"enum": []});
        let typed = self.one(&["string", "integer", "", "boolean"])?;
        if !typed.is_empty() {
            set(&mut schema, "type", typed);
        }
        let mut values = Vec::new();
        for _ in 0..self.up_to(4)? {
            values.push(match typed {
                "integer" => self.one(&[0, 1, -1, i64::MIN])?.into(),
                "string" => self.name(&["a", "b", "c d"])?.into(),
                _ => self.any()?,
            });
        }
        set(&mut schema, "enum", values);
        if self.once_in(4)? {
            set(
                &mut schema,
                "x-enum-varnames",
                json!([self.name(&["A"])?, self.name(&["B"])?]),
            );
        }
        Ok(schema)
    }

    fn object(&mut self, next: usize) -> Result<Value> {
        let mut schema = json!({"type": "object"});
        let mut properties = Map::new();
        for _ in 0..=self.up_to(3)? {
            let name = self.name(&["a", "b", "id", "kind"])?;
            properties.insert(name, self.schema_at(next)?);
        }
        let mut required: Vec<String> = properties.keys().take(self.up_to(2)?).cloned().collect();
        if self.once_in(5)? {
            required.push(self.name(&["undeclared"])?);
        }
        set(&mut schema, "properties", properties);
        set(&mut schema, "required", required);
        if self.once_in(3)? {
            set(&mut schema, "additionalProperties", self.schema_at(next)?);
        }
        if self.once_in(6)? {
            let word = self.one(&[
                "propertyNames",
                "unevaluatedProperties",
                "patternProperties",
            ])?;
            let inner = self.schema_at(next)?;
            let is_map = word == "patternProperties";
            set(
                &mut schema,
                word,
                if is_map { json!({"^x": inner}) } else { inner },
            );
        }
        Ok(schema)
    }

    /// A reference, mostly to a component.
    pub(super) fn reference(&mut self) -> Result<Value> {
        if self.components.is_empty() || self.once_in(8)? {
            let elsewhere = [
                "#",
                "#/components/schemas/Nowhere",
                "other.json#/a",
                "#/paths/~1a/get",
                "#/components/schemas",
                "",
                "#/%",
                "#anchor",
                "http://example.com/a",
                "#/components/schemas/A/properties/a",
                "../../x.json",
            ];
            return Ok(json!({"$ref": self.one(&elsewhere)?}));
        }
        let name = self.choices.choose(&self.components)?;
        Ok(json!({"$ref": format!("#/components/schemas/{}", escaped(name))}))
    }

    fn array(&mut self, next: usize) -> Result<Value> {
        let items = self.schema_at(next)?;
        Ok(match self.up_to(3)? {
            0 | 1 => json!({"type": "array", "items": items}),
            2 => {
                json!({"type": "array", "prefixItems": [items, self.schema_at(next)?], "items": false})
            }
            _ => {
                json!({"type": "array", "items": items, "minItems": 2, "maxItems": self.up_to(3)?, "contains": {}})
            }
        })
    }

    fn composed(&mut self, next: usize, word: &str) -> Result<Value> {
        let mut parts = Vec::new();
        for _ in 0..=self.up_to(2)? {
            parts.push(self.schema_at(next)?);
        }
        let mut schema = match self.once_in(3)? {
            true => self.object(next)?,
            false => json!({}),
        };
        set(&mut schema, word, parts);
        Ok(schema)
    }

    /// A union with a discriminator.
    fn tagged(&mut self) -> Result<Value> {
        let mut alternatives = Vec::new();
        let mut mapping = Map::new();
        for _ in 0..=self.up_to(2)? {
            let reference = self.reference()?;
            if self.once_in(2)? {
                let target = reference.get("$ref").cloned().unwrap_or_default();
                mapping.insert(self.name(&["a", "b", "c"])?, target);
            }
            alternatives.push(reference);
        }
        let property = self.name(&["kind", "a"])?;
        let word = self.one(&["oneOf", "anyOf", "allOf"])?;
        let discriminator = json!({"propertyName": property, "mapping": mapping});
        Ok(json!({word: alternatives, "discriminator": discriminator}))
    }

    fn conditional(&mut self, next: usize) -> Result<Value> {
        let word = self.one(&["not", "if", "dependentSchemas", "contains", "$defs"])?;
        let inner = self.schema_at(next)?;
        let mut schema = self.object(next)?;
        let is_map = matches!(word, "dependentSchemas" | "$defs");
        set(
            &mut schema,
            word,
            if is_map {
                json!({"a": inner})
            } else {
                inner.clone()
            },
        );
        if word == "if" {
            set(&mut schema, self.one(&["then", "else"])?, inner);
        }
        Ok(schema)
    }

    fn several_types(&mut self, next: usize) -> Result<Value> {
        let mut schema = match self.once_in(2)? {
            true => self.object(next)?,
            false => self.array(next)?,
        };
        let types = [
            json!(["string", "null"]),
            json!(["object", "array"]),
            json!([]),
            json!(["null"]),
            json!("file"),
            json!(["integer", "number", "string"]),
            json!(7),
        ];
        set(&mut schema, "type", self.choices.choose(&types)?.clone());
        Ok(schema)
    }
}

/// A name within a pointer within a reference; hostile ones are not always as they should be.
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0")
        .replace('/', "~1")
        .replace('%', "%25")
        .replace('#', "%23")
}
