//! Parameters and headers.

use arbitrary::Result;
use serde_json::{Value, json};

use super::{Grammar, set};

/// The places of parameters.
const PLACES: &[&str] = &[
    "query", "path", "header", "cookie", "body", "formData", "Query",
];

/// The styles of parameters.
const STYLES: &[&str] = &[
    "form",
    "simple",
    "label",
    "matrix",
    "deepObject",
    "pipeDelimited",
    "spaceDelimited",
    "x",
    "tabDelimited",
];

impl Grammar<'_, '_> {
    /// A list of parameters, those of the path among them.
    pub(super) fn parameters(&mut self, of_path: &[String]) -> Result<Value> {
        let mut parameters = Vec::new();
        for name in of_path {
            if !self.once_in(8)? {
                parameters.push(self.parameter(name.clone(), "path")?);
            }
        }
        for _ in 0..self.up_to(3)? {
            let place = self.one(PLACES)?;
            let name = self.name(&[
                "a",
                "b",
                "X-Text",
                "Accept",
                "timeout",
                "new",
                "body",
                "Content-Length",
            ])?;
            parameters.push(self.parameter(name, place)?);
        }
        if self.once_in(8)? {
            parameters.push(json!({"$ref": "#/components/parameters/P"}));
        }
        Ok(parameters.into())
    }

    /// A parameter.
    pub(super) fn parameter(&mut self, name: String, place: &str) -> Result<Value> {
        let mut parameter = json!({"name": name, "in": place, "required": place == "path"});
        self.describe(&mut parameter)?;
        if self.once_in(5)? {
            let media_type = self.one(&["application/json", "text/plain", "a b", ""])?;
            set(
                &mut parameter,
                "content",
                json!({media_type: {"schema": self.schema_at(2)?}}),
            );
        } else {
            set(&mut parameter, "schema", self.schema_at(2)?);
        }
        Ok(parameter)
    }

    /// Sets what parameters and headers may have.
    pub(super) fn describe(&mut self, parameter: &mut Value) -> Result<()> {
        while self.once_in(3)? {
            let (word, value) = match self.up_to(6)? {
                0 => ("description", self.text()?.into()),
                1 => ("style", self.one(STYLES)?.into()),
                2 => ("explode", self.choices.arbitrary::<bool>()?.into()),
                3 => (
                    self.one(&["required", "deprecated", "allowReserved", "allowEmptyValue"])?,
                    true.into(),
                ),
                4 => ("example", self.any()?),
                5 => (
                    "examples",
                    json!({"a": {"value": self.any()?, "summary": self.text()?}}),
                ),
                _ => ("x-any", self.any()?),
            };
            set(parameter, word, value);
        }
        Ok(())
    }
}
