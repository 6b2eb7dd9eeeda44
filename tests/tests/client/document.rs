//! The description of the API, to judge what the client sends.

use std::sync::LazyLock;

use clientgen_tests::schema30::to_json_schema;
use serde_json::Value;

/// The document as it is written.
pub static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let text = std::fs::read_to_string("../spec/anycheck.yaml").unwrap();
    serde_yaml::from_str(&text).unwrap()
});

/// An operation of the document.
#[derive(Clone, Debug)]
pub struct Operation {
    pub id: String,
    /// In upper case.
    pub method: String,
    pub path: String,
}

/// All operations that callers send, without those of callbacks.
pub fn operations() -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, item) in DOCUMENT["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if let Some(id) = operation["operationId"].as_str() {
                operations.push(Operation {
                    id: id.to_owned(),
                    method: method.to_ascii_uppercase(),
                    path: path.clone(),
                });
            }
        }
    }
    operations
}

pub fn operation(id: &str) -> Operation {
    let found = operations()
        .into_iter()
        .find(|operation| operation.id == id);
    found.unwrap_or_else(|| panic!("the document has no operation {id}"))
}

impl Operation {
    fn pointer(&self) -> String {
        let path = self.path.replace('~', "~0").replace('/', "~1");
        format!("/paths/{path}/{}", self.method.to_ascii_lowercase())
    }

    fn value(&self) -> &'static Value {
        DOCUMENT.pointer(&self.pointer()).unwrap()
    }

    /// The names of its parameters of the query.
    pub fn query_parameters(&self) -> Vec<&'static str> {
        let parameters = self.value()["parameters"].as_array();
        parameters
            .into_iter()
            .flatten()
            .filter(|parameter| parameter["in"] == "query")
            .filter_map(|parameter| parameter["name"].as_str())
            .collect()
    }

    /// The media type of its request body, if it has one.
    pub fn media_type(&self) -> Option<&'static str> {
        let content = self.value()["requestBody"]["content"].as_object()?;
        content.keys().next().map(String::as_str)
    }

    /// The names of the properties of its request body.
    pub fn body_properties(&self) -> Vec<&'static str> {
        let Some(media_type) = self.media_type() else {
            return Vec::new();
        };
        let schema = &self.value()["requestBody"]["content"][media_type]["schema"];
        let reference = schema["$ref"].as_str().unwrap();
        let schema = DOCUMENT.pointer(reference.trim_start_matches('#')).unwrap();
        let properties = schema["properties"].as_object().unwrap();
        properties.keys().map(String::as_str).collect()
    }

    /// What is wrong with a request body of JSON.
    pub fn body_errors(&self, body: &Value) -> Vec<String> {
        self.errors("requestBody", body)
    }

    /// What is wrong with a reply of success.
    pub fn reply_errors(&self, reply: &Value) -> Vec<String> {
        self.errors("responses/2XX", reply)
    }

    fn errors(&self, place: &str, value: &Value) -> Vec<String> {
        let pointer = format!(
            "{}/{place}/content/application~1json/schema",
            self.pointer()
        );
        assert!(DOCUMENT.pointer(&pointer).is_some(), "{pointer}");
        errors(&pointer, value)
    }
}

/// What is wrong with a value of the component `name`.
pub fn component_errors(name: &str, value: &Value) -> Vec<String> {
    errors(&format!("/components/schemas/{name}"), value)
}

fn errors(pointer: &str, value: &Value) -> Vec<String> {
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&to_json_schema(&DOCUMENT, pointer))
        .unwrap();
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}
