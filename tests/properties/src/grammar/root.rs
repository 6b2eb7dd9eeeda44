//! Whole documents.

use arbitrary::{Result, Unstructured};
use serde_json::{Map, Value, json};

use super::{Grammar, set};

/// Makes a document.
pub fn document(choices: &mut Unstructured<'_>) -> Result<Value> {
    Grammar::new(choices).document()
}

impl Grammar<'_, '_> {
    fn document(&mut self) -> Result<Value> {
        for _ in 0..self.up_to(4)? {
            let name = self.name(&["A", "B", "C", "D"])?;
            self.components.push(name);
        }
        let version = self.one(&["3.1.0", "3.0.3", "3.1.1", "3.0.4"])?;
        let mut document =
            json!({"openapi": version, "info": {"title": self.text()?, "version": self.text()?}});
        set(&mut document, "components", self.components()?);
        set(&mut document, "paths", self.paths()?);
        while self.once_in(3)? {
            let (word, value) = match self.up_to(6)? {
                0 => ("servers", self.servers()?),
                1 => ("security", self.security()?),
                2 => (
                    "tags",
                    json!([{"name": self.name(&["cats"])?, "description": self.text()?}]),
                ),
                3 => (
                    "webhooks",
                    json!({self.name(&["new"])?: {"post": {"responses": self.responses()?}}}),
                ),
                4 => ("externalDocs", json!({"url": self.text()?})),
                5 => ("x-any", self.any()?),
                _ => ("jsonSchemaDialect", self.text()?.into()),
            };
            set(&mut document, word, value);
        }
        Ok(document)
    }

    fn components(&mut self) -> Result<Value> {
        let mut schemas = Map::new();
        for name in self.components.clone() {
            schemas.insert(name, self.schema()?);
        }
        let mut components = json!({"schemas": schemas});
        if self.once_in(3)? {
            let name = self.name(&["a"])?;
            set(
                &mut components,
                "parameters",
                json!({"P": self.parameter(name, "query")?}),
            );
            let response = json!({"description": self.text()?, "content": self.content()?});
            set(&mut components, "responses", json!({"R": response}));
            set(
                &mut components,
                "requestBodies",
                json!({"B": {"content": self.content()?}}),
            );
        }
        if self.once_in(3)? {
            set(&mut components, "securitySchemes", self.schemes()?);
        }
        Ok(components)
    }

    fn schemes(&mut self) -> Result<Value> {
        let mut schemes = Map::new();
        for _ in 0..=self.up_to(1)? {
            let mut scheme = match self.up_to(5)? {
                0 => {
                    json!({"type": "http", "scheme": self.one(&["bearer", "basic", "digest", "Bearer"])?})
                }
                1 => {
                    json!({"type": "apiKey", "in": self.one(&["header", "query", "cookie", "x"])?})
                }
                2 => {
                    json!({"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {}}}})
                }
                3 => json!({"type": "openIdConnect", "openIdConnectUrl": self.text()?}),
                4 => json!({"type": "mutualTLS"}),
                _ => json!({"type": self.name(&["x"])?}),
            };
            set(&mut scheme, "name", self.name(&["X-Key", "key"])?);
            set(&mut scheme, "description", self.text()?);
            schemes.insert(self.name(&["key", "token"])?, scheme);
        }
        Ok(schemes.into())
    }

    /// Requirements of schemes, of which some may not be there.
    pub(super) fn security(&mut self) -> Result<Value> {
        let mut requirements = Vec::new();
        for _ in 0..self.up_to(2)? {
            let mut requirement = json!({self.name(&["key", "token"])?: []});
            if self.once_in(3)? {
                set(&mut requirement, "key", json!([]));
            }
            requirements.push(requirement);
        }
        Ok(requirements.into())
    }

    /// Servers with variables.
    pub(super) fn servers(&mut self) -> Result<Value> {
        let urls = [
            "https://example.com/v1",
            "https://{host}.example.com/{base}",
            "{root}/v1",
            "/v1",
            "//example.com",
            "http://{host}:{port}",
            "https://a b",
            "",
            "https://u:p@example.com",
            "file:///x",
            "https://example.com/{base}?a#b",
        ];
        let mut servers = Vec::new();
        for _ in 0..=self.up_to(1)? {
            let mut variables = Map::new();
            for name in ["host", "base", "root", "port"] {
                if self.once_in(2)? {
                    let mut variable = json!({"default": self.name(&["eu", "8080"])?});
                    if self.once_in(3)? {
                        set(
                            &mut variable,
                            "enum",
                            json!([self.name(&["eu"])?, self.name(&["us"])?]),
                        );
                    }
                    variables.insert(name.to_owned(), variable);
                }
            }
            let server = json!({"url": self.one(&urls)?, "description": self.text()?, "variables": variables});
            servers.push(server);
        }
        Ok(servers.into())
    }
}
