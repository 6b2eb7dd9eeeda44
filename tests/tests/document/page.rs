//! The reference page of `POST /verifications`, field by field: types, formats, and examples of both bodies.

use serde_json::{Map, Value, json};

use crate::{Outcome, assert_valid, document, entries, json, validator_of};

/// Name, type with format, and whether null is one of its values: the page's list of the response.
const RESPONSE: &[(&str, &str, bool)] = &[
    ("id", "string uuid", false),
    ("service", "object", false),
    ("user_id", "string uuid", true),
    ("api_key", "string", true),
    ("folder_id", "string uuid", false),
    ("result_id", "string uuid", false),
    ("execution_time", "number float", false),
    ("status", "string enum", false),
    ("start_date", "string date-time", true),
    ("end_date", "string date-time", true),
    ("input_config", "object", false),
    ("input_file_url", "object", false),
    ("output", "object", false),
    ("output_file_url", "string uri", true),
    ("output_status", "string enum", true),
    ("external_job_id", "object", false),
    ("webhook_url", "string uri", true),
    ("webhook_metadata", "object", false),
    ("export_file_url", "string uri", true),
    ("credit_used", "integer", false),
    ("total_files", "integer", false),
    ("total_pages", "integer", false),
    ("created_at", "string date-time", false),
    ("updated_at", "string date-time", false),
];

/// The same for the page's list of the body.
const BODY: &[(&str, &str, bool)] = &[
    ("service_id", "string uuid", false),
    ("folder_id", "string uuid", false),
    ("configuration", "object", false),
    ("result_id", "string uuid", false),
    ("webhook_url", "string uri", true),
    ("webhook_metadata", "object", false),
];

/// The same for what the sample of the response has in `output`.
const OUTPUT: &[(&str, &str, bool)] = &[
    ("face_match_confidence_level", "string", false),
    ("face_match_confidence_score", "number", false),
    ("is_match_face", "boolean", false),
];

/// What stands in the sample of the request for the UUID of a folder.
const PLACEHOLDER: &str = "your-folder-uuid";

#[test]
fn fields_have_the_types_and_formats_of_the_page_and_no_others() -> Outcome {
    let document = document()?;
    let tables = [
        ("Verification", RESPONSE),
        ("CreateVerificationRequest", BODY),
        ("VerificationOutput", OUTPUT),
    ];
    for (name, table) in tables {
        let properties = entries(&document["components"]["schemas"][name]["properties"]);
        let found: Vec<_> = properties
            .map(|(field, schema)| {
                let schema = resolved(&document, schema);
                (field.clone(), kind(schema), schema["nullable"] == true)
            })
            .collect();
        let mut expected: Vec<_> = table
            .iter()
            .map(|(field, kind, is_nullable)| {
                ((*field).to_owned(), (*kind).to_owned(), *is_nullable)
            })
            .collect();
        expected.sort_by_key(|(field, ..)| place(&found, field));
        assert_eq!(found, expected, "{name}");
    }
    Ok(())
}

#[test]
fn each_field_of_the_response_has_the_example_of_the_page() -> Outcome {
    let document = document()?;
    let reply = json("samples/create-verification.response.json")?;
    assert_eq!(entries(&reply).count(), RESPONSE.len() - 1);
    for (field, value) in entries(&reply) {
        let found = example(&document, property(&document, "Verification", field));
        assert_eq!(found.as_ref(), Some(value), "{field}");
    }
    Ok(())
}

#[test]
fn each_field_of_the_body_has_the_example_of_the_page() -> Outcome {
    let document = document()?;
    let mut examples = json("samples/create-verification.request.json")?;
    let body = examples.as_object_mut().ok_or("no object")?;
    assert_eq!(body.remove("folder_id"), Some(json!(PLACEHOLDER)));
    body.insert(
        "webhook_url".to_owned(),
        json!("https://your-app.com/webhooks/anycheck"),
    );
    body.insert(
        "webhook_metadata".to_owned(),
        json!({ "webhook_secret": "your-signing-secret" }),
    );
    for (field, _, _) in BODY {
        let schema = property(&document, "CreateVerificationRequest", field);
        assert_eq!(
            example(&document, schema).as_ref(),
            body.get(*field),
            "{field}"
        );
    }
    Ok(())
}

#[test]
fn the_bodies_of_the_page_are_the_examples_of_the_operation() -> Outcome {
    let document = document()?;
    let operation = &document["paths"]["/verifications"]["post"];
    let example = |place: &Value| place["content"]["application/json"]["example"].clone();
    assert_eq!(
        example(&operation["responses"]["2XX"]),
        json("samples/create-verification.response.json")?
    );
    let request = example(&operation["requestBody"]);
    let mut sample = json("samples/create-verification.request.json")?;
    assert_eq!(sample["folder_id"], PLACEHOLDER);
    sample["folder_id"] = request["folder_id"].clone();
    assert_eq!(request, sample);
    Ok(())
}

#[test]
fn input_files_are_whatever_the_service_says() -> Outcome {
    let validator = validator_of("Verification")?;
    let mut reply = json("samples/create-verification.response.json")?;
    let url = "https://example.com/files/ktp.jpg";
    for value in [json!(url), json!([url]), json!([]), json!(null), json!({})] {
        reply["input_file_url"] = json!({ "ktp_file": value });
        assert_valid(&validator, &reply, &value.to_string());
    }
    Ok(())
}

fn property<'d>(document: &'d Value, component: &str, name: &str) -> &'d Value {
    &document["components"]["schemas"][component]["properties"][name]
}

fn place<T, U>(found: &[(String, T, U)], field: &str) -> Option<usize> {
    found.iter().position(|(name, ..)| name == field)
}

/// Follows a reference, alone or as the only part of `allOf`.
fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let reference = schema
        .get("$ref")
        .or_else(|| schema.pointer("/allOf/0/$ref"));
    let target = reference
        .and_then(Value::as_str)
        .and_then(|reference| document.pointer(reference.trim_start_matches('#')));
    target.unwrap_or(schema)
}

/// The type and the format of a schema, or that it is an enum, in the words of the page.
fn kind(schema: &Value) -> String {
    let format = match schema.get("enum") {
        Some(_) => Some("enum"),
        None => schema["format"].as_str(),
    };
    let words = schema["type"].as_str().into_iter().chain(format);
    words.collect::<Vec<_>>().join(" ")
}

/// The example that readers of the document make of a schema: its own, else those of its properties.
fn example(document: &Value, schema: &Value) -> Option<Value> {
    let target = resolved(document, schema);
    if let Some(example) = schema.get("example").or_else(|| target.get("example")) {
        return Some(example.clone());
    }
    let properties = entries(&target["properties"]);
    let examples: Map<String, Value> = properties
        .filter_map(|(name, schema)| Some((name.clone(), example(document, schema)?)))
        .collect();
    (!examples.is_empty()).then_some(Value::Object(examples))
}
