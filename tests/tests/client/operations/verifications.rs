//! Verifications, over the wire.

use anycheck::Nullable;
use anycheck::types::{
    CheckDuplicateFilesRequest, CreateVerificationRequest, ReviewVerificationRequest,
    VerificationConfiguration, WebhookMetadata,
};
use serde_json::{Value, json};

use super::Case;
use crate::multipart::Part;
use crate::{ID, OTHER_ID, verification};

pub fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::new(
            "getVerification",
            "GET /verifications/3c90c3cc-0d44-4b50-8888-8dd25736052a",
            full(),
            |client| client.get_verification(ID),
        ),
        Case::new(
            "retryVerification",
            "POST /verifications/3c90c3cc-0d44-4b50-8888-8dd25736052a/retry",
            verification(),
            |client| client.retry_verification(ID),
        ),
        Case::new(
            "retryVerification",
            "POST /verifications/3c90c3cc-0d44-4b50-8888-8dd25736052a/retry?force=true",
            verification(),
            |client| client.retry_verification(ID).force(true),
        ),
    ];
    cases.extend(creations());
    cases.extend(lists());
    cases.push(review());
    cases.push(duplicates());
    cases
}

fn creations() -> [Case; 2] {
    let least = CreateVerificationRequest::new(OTHER_ID, ID, VerificationConfiguration::new());
    let files = [("ktp_file".to_owned(), vec!["/uploads/ktp.jpg".to_owned()])];
    let mut configuration = VerificationConfiguration::new()
        .verification_type("KTP_PEP")
        .fraud_detection(true)
        .files(files.into());
    let extra = json!({ "depth": [1, 2.5, null] });
    configuration
        .additional_properties
        .insert("of_the_service".to_owned(), extra.clone());
    let mut metadata = WebhookMetadata::new().webhook_secret("of at least 32 characters");
    metadata
        .additional_properties
        .insert("order".to_owned(), json!(7));
    let all = CreateVerificationRequest::new(OTHER_ID, ID, configuration)
        .result_id(ID)
        .webhook_url("https://your-app.com/webhook?a=b&c=%C3%BC")
        .webhook_metadata(metadata);
    [
        Case::new(
            "createVerification",
            "POST /verifications",
            verification(),
            move |client| client.create_verification(&least),
        )
        .json(json!({ "service_id": OTHER_ID, "folder_id": ID, "configuration": {} })),
        Case::new(
            "createVerification",
            "POST /verifications",
            full(),
            move |client| client.create_verification(&all),
        )
        .json(json!({
            "service_id": OTHER_ID,
            "folder_id": ID,
            "configuration": {
                "verification_type": "KTP_PEP",
                "fraud_detection": true,
                "files": { "ktp_file": ["/uploads/ktp.jpg"] },
                "of_the_service": extra,
            },
            "result_id": ID,
            "webhook_url": "https://your-app.com/webhook?a=b&c=%C3%BC",
            "webhook_metadata": { "webhook_secret": "of at least 32 characters", "order": 7 },
        })),
    ]
}

fn lists() -> [Case; 3] {
    let line = "GET /verifications?result_id=3c90c3cc-0d44-4b50-8888-8dd25736052a";
    let paged = "GET /verifications?result_id=3c90c3cc-0d44-4b50-8888-8dd25736052a&page_offset=20&page_size=5";
    let page =
        json!({ "total": 2, "overall_status": "ON_HOLD", "items": [verification(), full()] });
    let mut explicit_null =
        CreateVerificationRequest::new(ID, OTHER_ID, VerificationConfiguration::new());
    explicit_null.webhook_url = Nullable::Null;
    [
        Case::new("listVerifications", line, json!({}), |client| {
            client.list_verifications(ID)
        }),
        Case::new("listVerifications", paged, page, |client| {
            client.list_verifications(ID).page_offset(20).page_size(5)
        }),
        Case::new(
            "createVerification",
            "POST /verifications",
            verification(),
            move |client| client.create_verification(&explicit_null),
        )
        .json(json!({
            "service_id": ID, "folder_id": OTHER_ID, "configuration": {}, "webhook_url": null,
        })),
    ]
}

fn review() -> Case {
    let (output, configuration) = (json!({ "name": "Budi" }), json!({ "files": {} }));
    let body = ReviewVerificationRequest::new()
        .verification_status("COMPLETED")
        .output(output.as_object().unwrap().clone())
        .configuration(configuration.as_object().unwrap().clone());
    Case::new(
        "reviewVerification",
        "PUT /verifications/3c90c3cc-0d44-4b50-8888-8dd25736052a",
        full(),
        move |client| client.review_verification(ID, &body),
    )
    .json(json!({
        "verification_status": "COMPLETED", "output": output, "configuration": configuration,
    }))
}

fn duplicates() -> Case {
    let files = vec![
        anycheck::FilePart::bytes("a.png", "first").content_type("image/png"),
        anycheck::FilePart::bytes("b", "second\r\n--"),
    ];
    let body = CheckDuplicateFilesRequest::new(files).verification_id(OTHER_ID);
    let reply = json!({
        "is_duplicate": true,
        "detected_documents": ["KTP", "SELFIE"],
        "previous_verifications": [{
            "id": ID,
            "service": { "id": OTHER_ID, "name": "KTP & PEP" },
            "folder": { "id": ID, "name": "January" },
            "detected_documents": [],
            "similarity": 0.1,
        }],
    });
    Case::new(
        "checkDuplicateFiles",
        "POST /verifications/check-duplicate",
        reply,
        move |client| client.check_duplicate_files(&body),
    )
    .parts(vec![
        Part::file("files", "a.png", "image/png", b"first"),
        Part::file("files", "b", "application/octet-stream", b"second\r\n--"),
        Part::text("verification_id", &OTHER_ID.to_string()),
    ])
}

/// A verification in which every property has a value that is easily lost.
fn full() -> Value {
    json!({
        "id": ID,
        "service": { "id": ID, "name": "KTP & PEP", "since": "2020" },
        "user_id": null,
        "api_key": "ak_live",
        "folder_id": ID,
        "result_id": OTHER_ID,
        "execution_time": 0.1,
        "status": "PARTIALLY_FAILED",
        "start_date": "2023-11-07T05:31:56.123456789+07:00",
        "end_date": null,
        "input_config": { "files": {}, "other": { "a": [] } },
        "input_file_url": { "ktp_file": [] },
        "output": { "face_match_confidence_score": 2.284_846_674_563_825, "more": -0.5e-7 },
        "output_file_url": null,
        "output_status": null,
        "external_job_id": { "ocr_job_id": [ID], "fraud_job_id": [], "more": 1 },
        "webhook_url": null,
        "webhook_metadata": { "webhook_secret": "shh", "own": [true] },
        "export_file_url": null,
        "credit_used": 9_007_199_254_740_993_i64,
        "total_files": 0,
        "total_pages": -1,
        "created_at": "2023-11-07T05:31:56Z",
        "updated_at": "2023-11-07T05:31:56.500-03:30",
    })
}
