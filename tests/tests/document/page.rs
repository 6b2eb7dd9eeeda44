//! The reference page of `POST /verifications`, field by field: types and formats.

use serde_json::{Value, json};

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
