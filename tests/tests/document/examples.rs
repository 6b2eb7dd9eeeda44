//! The examples of other pages than that of `POST /verifications`.

use serde_json::Value;

use crate::{Outcome, document, entries};

/// A field, and the example that its page has for it, or that the page has none.
const EXAMPLES: &[(&str, Option<&str>)] = &[
    (
        "ErrorBody/properties/message",
        Some("Invalid Verification ID"),
    ),
    (
        "Service/properties/description",
        Some("Verifying customer identity and screening for PEP status"),
    ),
    (
        "Service/properties/icon_file_url",
        Some("https://example.com/icon.png"),
    ),
    ("FileCategory", Some("VERIFICATION_INPUT_FILE")),
    (
        "UploadedFile/properties/url",
        Some("https://api.anycheck.ai/files/123e4567-e89b-12d3-a456-426614174000"),
    ),
    ("Template/properties/name", Some("KTP Verification")),
    ("Template/properties/custom_id", None),
    ("Template/properties/config", None),
    (
        "CreateTemplateRequest/properties/name",
        Some("Company Registration Verification"),
    ),
    (
        "CreateTemplateRequest/properties/custom_id",
        Some("comp-reg-v1"),
    ),
    (
        "UpdateTemplateRequest/properties/custom_id",
        Some("comp-reg-v2"),
    ),
    ("PreviousVerification/properties/detected_documents", None),
];

#[test]
fn examples_are_those_of_the_page_of_the_schema() -> Outcome {
    let document = document()?;
    for (place, expected) in EXAMPLES {
        let schema = document.pointer(&format!("/components/schemas/{place}"));
        let schema = schema.ok_or_else(|| format!("{place} is not there"))?;
        let expected = expected.map(Value::from);
        assert_eq!(schema.get("example"), expected.as_ref(), "{place}");
    }
    Ok(())
}

#[test]
fn every_level_of_confidence_has_the_example_of_the_page() -> Outcome {
    let document = document()?;
    let fields = &document["components"]["schemas"]["TransactionConfidence"]["properties"];
    let levels = entries(fields).filter(|(name, _)| name.ends_with("_level"));
    let mut count = 0;
    for (name, schema) in levels {
        assert_eq!(schema["example"], "LOW", "{name}");
        count += 1;
    }
    assert_eq!(count, 9);
    Ok(())
}
