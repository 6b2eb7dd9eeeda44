//! The description of the AnyCheck API keeps its own rules.

mod examples;
mod meanings;
mod page;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use clientgen_tests::schema30::to_json_schema;
use jsonschema::Validator;
use serde_json::{Map, Value};

type Outcome = Result<(), Box<dyn Error>>;

const DOCUMENT: &str = "../spec/anycheck.yaml";

/// Method, path and id of every operation for API-key users that the documentation names, in the order of the document.
const OPERATIONS: &[(&str, &str, &str)] = &[
    ("post", "/verifications", "createVerification"),
    ("get", "/verifications", "listVerifications"),
    ("get", "/verifications/{id}", "getVerification"),
    ("put", "/verifications/{id}", "reviewVerification"),
    ("post", "/verifications/{id}/retry", "retryVerification"),
    (
        "post",
        "/verifications/check-duplicate",
        "checkDuplicateFiles",
    ),
    ("post", "/uploads", "uploadFiles"),
    ("get", "/services", "listServices"),
    ("get", "/services/{id}", "getService"),
    ("post", "/folders", "createFolder"),
    ("get", "/folders/{id}", "getFolder"),
    ("get", "/groups/{group_id}/folders", "listGroupFolders"),
    ("post", "/templates", "createTemplate"),
    ("get", "/templates/custom", "listCustomTemplates"),
    ("get", "/templates/prebuilt", "listPrebuiltTemplates"),
    ("post", "/templates/autoschema", "generateTemplateSchema"),
    ("get", "/templates/{id}", "getTemplate"),
    ("put", "/templates/{id}", "updateTemplate"),
    (
        "get",
        "/bank-statements/{id}/headers/{header_id}",
        "getBankStatementHeader",
    ),
    (
        "get",
        "/bank-statements/{id}/confidence-summary",
        "getBankStatementConfidenceSummary",
    ),
    (
        "get",
        "/bank-statements/{id}/merchant-analysis",
        "getBankStatementMerchantAnalysis",
    ),
];

/// The properties that hold secrets, wherever they are declared.
const SECRETS: &[&str] = &[
    "/components/schemas/Verification/properties/api_key",
    "/components/schemas/WebhookMetadata/properties/webhook_secret",
];

#[test]
fn it_is_an_openapi_document() -> Outcome {
    let schema = json("vendor/openapi-3.0/schema.json")?;
    assert_valid(&asserting_formats(&schema)?, &document()?, "the document");
    Ok(())
}

#[test]
fn every_reference_resolves_and_every_component_is_used() -> Outcome {
    let document = document()?;
    let mut unused = BTreeSet::new();
    for kind in ["schemas", "parameters", "responses"] {
        let names = entries(&document["components"][kind])
            .map(|(name, _)| format!("#/components/{kind}/{name}"));
        unused.extend(names);
    }
    visit(&document, "", &mut |pointer, node| {
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            let target = reference
                .strip_prefix('#')
                .and_then(|target| document.pointer(target));
            assert!(target.is_some(), "{pointer}: {reference} leads nowhere");
            unused.remove(reference);
        }
    });
    assert_eq!(unused, BTreeSet::new(), "components that nothing refers to");
    Ok(())
}

#[test]
fn every_documented_operation_exists_once_and_no_other() -> Outcome {
    let document = document()?;
    let mut found = BTreeSet::new();
    for (path, item) in entries(&document["paths"]) {
        for (method, operation) in entries(item).filter(|(key, _)| *key != "parameters") {
            let id = operation["operationId"]
                .as_str()
                .ok_or_else(|| format!("{method} {path} has no operationId"))?;
            found.insert((method.as_str(), path.as_str(), id));
        }
    }
    assert_eq!(found, OPERATIONS.iter().copied().collect());
    Ok(())
}

#[test]
fn every_example_is_valid() -> Outcome {
    let document = document()?;
    let mut examples = 0;
    for pointer in schemas(&document) {
        let schema = document.pointer(&pointer).unwrap_or(&Value::Null);
        let validator = asserting_formats(&to_json_schema(&document, &pointer))?;
        if let Some(example) = schema.get("example") {
            assert_valid(&validator, example, &pointer);
            examples += 1;
        }
        if let Some(default) = schema.get("default") {
            assert_valid(&validator, default, &pointer);
        }
    }
    assert!(examples > 50, "only {examples} examples were found");
    Ok(())
}

#[test]
fn every_example_of_a_body_is_valid() -> Outcome {
    let document = document()?;
    let mut bodies = Vec::new();
    visit(&document["paths"], "/paths", &mut |pointer, node| {
        if let (Some(_), Some(example)) = (node.get("schema"), node.get("example")) {
            bodies.push((format!("{pointer}/schema"), example.clone()));
        }
    });
    for (pointer, example) in &bodies {
        let validator = asserting_formats(&to_json_schema(&document, pointer))?;
        assert_valid(&validator, example, pointer);
    }
    assert_eq!(bodies.len(), 2);
    Ok(())
}

#[test]
fn every_secret_is_marked_and_nothing_else() -> Outcome {
    let document = document()?;
    let (mut named, mut marked) = (Vec::new(), Vec::new());
    for pointer in schemas(&document) {
        if pointer.ends_with("/properties/api_key")
            || pointer.ends_with("/properties/webhook_secret")
        {
            named.push(pointer.clone());
        }
        if document
            .pointer(&pointer)
            .is_some_and(|schema| schema["x-clientgen-secret"] == true)
        {
            marked.push(pointer);
        }
    }
    assert_eq!(named, SECRETS);
    assert_eq!(marked, SECRETS);
    // The secret travels both ways, so both bodies must use the type that marks it.
    for body in ["CreateVerificationRequest", "Verification"] {
        let metadata = &document["components"]["schemas"][body]["properties"]["webhook_metadata"];
        assert_eq!(
            metadata["allOf"][0]["$ref"], "#/components/schemas/WebhookMetadata",
            "{body}"
        );
    }
    Ok(())
}

#[test]
fn the_sample_reply_is_a_verification() -> Outcome {
    let reply = json("samples/create-verification.response.json")?;
    assert_valid(&validator_of("Verification")?, &reply, "the sample reply");
    Ok(())
}

#[test]
fn the_sample_request_is_valid_but_for_its_placeholder() -> Outcome {
    let validator = validator_of("CreateVerificationRequest")?;
    let mut request = json("samples/create-verification.request.json")?;
    assert_eq!(
        errors(&validator, &request),
        [r#"/folder_id: "your-folder-uuid" is not a "uuid""#]
    );
    request["folder_id"] = Value::from("3c90c3cc-0d44-4b50-8888-8dd25736052a");
    assert_valid(&validator, &request, "the sample request");
    Ok(())
}

fn document() -> Result<Value, Box<dyn Error>> {
    Ok(serde_yaml::from_str(&fs::read_to_string(DOCUMENT)?)?)
}

fn json(path: &str) -> Result<Value, Box<dyn Error>> {
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
}

fn validator_of(component: &str) -> Result<Validator, Box<dyn Error>> {
    asserting_formats(&to_json_schema(
        &document()?,
        &format!("/components/schemas/{component}"),
    ))
}

fn asserting_formats(schema: &Value) -> Result<Validator, Box<dyn Error>> {
    Ok(jsonschema::options()
        .should_validate_formats(true)
        .build(schema)?)
}

#[track_caller]
fn assert_valid(validator: &Validator, value: &Value, what: &str) {
    assert_eq!(errors(validator, value), [""; 0], "{what}");
}

fn errors(validator: &Validator, value: &Value) -> Vec<String> {
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

/// Returns the pointers of all Schema Objects of the document, outer ones first.
fn schemas(document: &Value) -> Vec<String> {
    let mut roots: Vec<String> = entries(&document["components"]["schemas"])
        .map(|(name, _)| format!("/components/schemas/{name}"))
        .collect();
    visit(document, "", &mut |pointer, node| {
        // Below a schema, `schema` is the name of a property; above one, it always holds a schema.
        if !pointer.starts_with("/components/schemas") && node.get("schema").is_some() {
            roots.push(format!("{pointer}/schema"));
        }
    });
    let mut found = Vec::new();
    for root in roots {
        add_schemas(document, root, &mut found);
    }
    found
}

/// Adds the schema at `pointer` and all schemas inside it.
fn add_schemas(document: &Value, pointer: String, found: &mut Vec<String>) {
    let schema = document.pointer(&pointer).unwrap_or(&Value::Null);
    let mut inner: Vec<String> = Vec::new();
    for keyword in ["items", "additionalProperties", "not"] {
        inner.extend(
            schema[keyword]
                .is_object()
                .then(|| format!("{pointer}/{keyword}")),
        );
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let parts = schema[keyword].as_array().map_or(0, Vec::len);
        inner.extend((0..parts).map(|index| format!("{pointer}/{keyword}/{index}")));
    }
    inner.extend(
        entries(&schema["properties"])
            .map(|(name, _)| format!("{pointer}/properties/{}", escaped(name))),
    );
    found.push(pointer);
    for pointer in inner {
        add_schemas(document, pointer, found);
    }
}

/// Calls `see` with every object of the tree and its pointer.
fn visit(node: &Value, pointer: &str, see: &mut dyn FnMut(&str, &Value)) {
    if node.is_object() {
        see(pointer, node);
    }
    for (key, value) in entries(node) {
        visit(value, &format!("{pointer}/{}", escaped(key)), see);
    }
    for (index, value) in node.as_array().into_iter().flatten().enumerate() {
        visit(value, &format!("{pointer}/{index}"), see);
    }
}

/// Escapes a key for use in a JSON pointer (RFC 6901, section 3).
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
