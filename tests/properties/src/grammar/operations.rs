//! Paths and operations.

use arbitrary::Result;
use serde_json::{Map, Value, json};

use super::{Grammar, set};

/// Methods, and what looks like some.
const METHODS: &[&str] = &[
    "get", "post", "put", "delete", "patch", "head", "options", "trace", "query", "GET",
];

/// Media types of bodies.
const MEDIA_TYPES: &[&str] = &[
    "application/json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "text/plain",
    "text/event-stream",
    "application/jsonl",
    "application/octet-stream",
    "application/problem+json",
    "*/*",
    "image/*",
    "application/xml",
    "application/json; charset=utf-8",
    "multipart/mixed",
    "",
    "planted",
    "a\r\nb: c",
];

/// Statuses, and what looks like some.
const STATUSES: &[&str] = &[
    "200", "204", "default", "4XX", "404", "2xx", "500", "99", "6XX", "", "ok",
];

impl Grammar<'_, '_> {
    /// All paths.
    pub(super) fn paths(&mut self) -> Result<Value> {
        let mut paths = Map::new();
        for _ in 0..=self.up_to(2)? {
            let (path, names) = self.path()?;
            let mut item = json!({});
            for _ in 0..=self.up_to(1)? {
                let method = self.one(METHODS)?;
                set(&mut item, method, self.operation(&names)?);
            }
            if self.once_in(5)? {
                set(&mut item, "parameters", self.parameters(&[])?);
            }
            if self.once_in(8)? {
                let word = self.one(&["summary", "description", "$ref", "x-a"])?;
                set(&mut item, word, self.text()?);
            }
            paths.insert(path, item);
        }
        Ok(paths.into())
    }

    /// A path with the names of its parameters.
    fn path(&mut self) -> Result<(String, Vec<String>)> {
        let (mut path, mut names) = (String::new(), Vec::new());
        for _ in 0..self.up_to(3)? {
            let segment = self.one(&[
                "/a", "/", "b", "/a:b", "/a?x=1", "#c", "/..", "/%2e", "//", "/ü",
            ])?;
            path += segment;
            if self.once_in(3)? {
                let name = self.name(&["id", "a", "b=*", "c:[^/]+"])?;
                path += &format!("{{{name}}}");
                names.push(name);
            }
        }
        if !path.starts_with('/') {
            path.insert(0, '/');
        }
        Ok((path, names))
    }

    fn operation(&mut self, names: &[String]) -> Result<Value> {
        let mut operation = json!({
            "parameters": self.parameters(names)?,
            "responses": self.responses()?,
        });
        if self.once_in(2)? {
            set(&mut operation, "requestBody", self.body()?);
        }
        if self.once_in(2)? {
            set(
                &mut operation,
                "operationId",
                self.name(&["getA", "list", "createB"])?,
            );
        }
        while self.once_in(3)? {
            let (word, value) = match self.up_to(6)? {
                0 => (self.one(&["summary", "description"])?, self.text()?.into()),
                1 => (
                    "tags",
                    json!([self.name(&["cats", "dogs"])?, self.name(&["cats"])?]),
                ),
                2 => ("deprecated", true.into()),
                3 => ("security", self.security()?),
                4 => ("servers", self.servers()?),
                5 => ("callbacks", self.callbacks()?),
                _ => ("x-any", self.any()?),
            };
            set(&mut operation, word, value);
        }
        Ok(operation)
    }

    fn callbacks(&mut self) -> Result<Value> {
        let name = self.name(&["onDone"])?;
        let item = json!({"post": {"requestBody": self.body()?, "responses": self.responses()?}});
        Ok(json!({name: {"{$request.body#/url}": item}}))
    }

    fn body(&mut self) -> Result<Value> {
        if self.once_in(6)? {
            return Ok(json!({"$ref": "#/components/requestBodies/B"}));
        }
        let mut body = json!({"content": self.content()?, "required": self.once_in(2)?});
        if self.once_in(4)? {
            set(&mut body, "description", self.text()?);
        }
        Ok(body)
    }

    pub(super) fn content(&mut self) -> Result<Value> {
        let mut content = Map::new();
        for _ in 0..=self.up_to(1)? {
            let mut medium = json!({"schema": self.schema_at(1)?});
            if self.once_in(4)? {
                let name = self.name(&["a", "b"])?;
                let mut encoding =
                    json!({"contentType": self.one(MEDIA_TYPES)?, "headers": self.headers()?});
                self.describe(&mut encoding)?;
                set(&mut medium, "encoding", json!({name: encoding}));
            }
            if self.once_in(5)? {
                set(&mut medium, "example", self.any()?);
            }
            content.insert(self.one(MEDIA_TYPES)?.to_owned(), medium);
        }
        Ok(content.into())
    }

    fn headers(&mut self) -> Result<Value> {
        if !self.once_in(3)? {
            return Ok(json!({}));
        }
        let mut header = json!({"schema": self.schema_at(2)?});
        self.describe(&mut header)?;
        Ok(json!({self.name(&["X-Rate", "ETag", "Content-Type"])?: header}))
    }

    /// Responses by status.
    pub(super) fn responses(&mut self) -> Result<Value> {
        let mut responses = Map::new();
        for _ in 0..=self.up_to(2)? {
            let mut response = json!({"description": self.text()?});
            if self.once_in(2)? {
                set(&mut response, "content", self.content()?);
            }
            if self.once_in(4)? {
                set(&mut response, "headers", self.headers()?);
            }
            if self.once_in(8)? {
                set(
                    &mut response,
                    "links",
                    json!({"next": {"operationId": "list", "parameters": {"a": "$response.body#/a"}}}),
                );
            }
            if self.once_in(8)? {
                response = json!({"$ref": "#/components/responses/R"});
            }
            responses.insert(self.one(STATUSES)?.to_owned(), response);
        }
        Ok(responses.into())
    }
}
