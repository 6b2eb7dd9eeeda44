//! What the pages say in words, at the place in the document where a reader looks for it.

use serde_json::Value;

use crate::{Outcome, document};

/// The description at a pointer, and words that are in it.
const SAID: &[(&str, &str)] = &[
    (
        "/paths/~1verifications/post",
        "\"Verification Services\" has the keys of the configuration of each service",
    ),
    (
        "/paths/~1verifications/post",
        "[Webhooks](https://docs.fintelite.ai/anycheck/concepts/webhooks)",
    ),
    (
        "/components/schemas/CreateVerificationRequest/properties/service_id",
        "`GET /services`",
    ),
    (
        "/components/schemas/CreateVerificationRequest/properties/configuration",
        "which of them are required, differs from service to service",
    ),
    (
        "/components/schemas/VerificationConfiguration",
        "which of them are required, differs from service to service",
    ),
    (
        "/components/schemas/CreateVerificationRequest/properties/result_id",
        "groups verifications",
    ),
    (
        "/components/schemas/Verification/properties/result_id",
        "groups verifications",
    ),
    (
        "/paths/~1verifications/post/callbacks/verificationStatusChanged/{$request.body#~1webhook_url}/post",
        "The signature includes a timestamp",
    ),
    (
        "/components/schemas/VerificationStatus",
        "primarily made in the dashboard",
    ),
    (
        "/components/schemas/VerificationStatus",
        "from `IN_QUEUE` to `IN_PROGRESS` and from there to `COMPLETED`",
    ),
    (
        "/components/schemas/VerificationStatus",
        "Bank Statement, Financial Statement, SLIK and Document Extraction services can end in it",
    ),
    (
        "/paths/~1verifications~1{id}/put",
        "can still be set to `NEED_REVIEW` by hand",
    ),
    (
        "/paths/~1templates~1{id}/put",
        "Only custom templates can be updated",
    ),
    (
        "/components/schemas/BankStatementConfidenceSummary/properties/id",
        "The verification.",
    ),
    (
        "/components/schemas/BankStatementConfidenceSummary/properties/file_path",
        "The path of the analyzed file.",
    ),
    (
        "/components/schemas/ConfidenceSummary/properties/id",
        "is not documented",
    ),
    (
        "/components/schemas/FileCategory",
        "what `PROFILE_PICTURE` is for is not documented",
    ),
    (
        "/components/schemas/PreviousVerification/properties/detected_documents",
        "is not documented",
    ),
];

/// The description at a pointer, and words that no page has.
const NOT_SAID: &[(&str, &str)] = &[
    (
        "/components/schemas/VerificationStatus",
        "only the dashboard",
    ),
    (
        "/paths/~1verifications/post/callbacks/verificationStatusChanged/{$request.body#~1webhook_url}/post",
        "carries a timestamp",
    ),
    ("/paths/~1verifications~1{id}/put", "corrected"),
    (
        "/components/schemas/ReviewVerificationRequest/properties/output",
        "corrected",
    ),
    (
        "/components/schemas/ReviewVerificationRequest/properties/configuration",
        "corrected",
    ),
    (
        "/components/schemas/PreviousVerification/properties/detected_documents",
        "shares",
    ),
    ("/components/schemas/FileCategory", "picture of a user"),
];

#[test]
fn what_the_pages_say_is_said_where_it_is_looked_for() -> Outcome {
    let document = document()?;
    for (pointer, words) in SAID {
        let text = description(&document, pointer)?;
        assert!(text.contains(words), "{pointer}: {text}");
    }
    for (pointer, words) in NOT_SAID {
        let text = description(&document, pointer)?;
        assert!(!text.contains(words), "{pointer}: {text}");
    }
    Ok(())
}

/// The description at a pointer, on one line.
fn description(document: &Value, pointer: &str) -> Result<String, String> {
    let node = document.pointer(pointer);
    let text = node.and_then(|node| node["description"].as_str());
    let text = text.ok_or_else(|| format!("{pointer} has no description"))?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
