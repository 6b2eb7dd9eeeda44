//! The sample of the documentation, both ways.

use anycheck::Nullable;
use anycheck::types::{
    CreateVerificationRequest, Verification, VerificationConfiguration, VerificationStatus,
};
use chrono::DateTime;
use serde_json::Value;

use crate::compare::assert_same;
use crate::document::component_errors;
use crate::server::{Answer, Server};
use crate::{ID, OTHER_ID, client};

const REQUEST: &str = include_str!("../../samples/create-verification.request.json");
const REPLY: &str = include_str!("../../samples/create-verification.response.json");

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The sample of a reply.
pub fn reply() -> Value {
    json(REPLY)
}

/// The sample, made with the types of the client and a folder in place of its placeholder.
fn typed() -> CreateVerificationRequest {
    let path = "<path from POST /upload>".to_owned();
    let configuration = VerificationConfiguration::new()
        .verification_type("KTP_PEP")
        .fraud_detection(false)
        .files([("ktp_file".to_owned(), vec![path])].into());
    CreateVerificationRequest::new(OTHER_ID, ID, configuration)
}

#[tokio::test]
async fn the_request_is_sent_as_the_documentation_shows_it_and_the_reply_is_kept_whole() {
    let server = Server::start(vec![Answer::new("201 Created", "", REPLY)]).await;
    let response = client(&server.url())
        .create_verification(&typed())
        .await
        .unwrap();
    let body = serde_json::from_slice::<Value>(&server.only().body).unwrap();
    let mut sample = json(REQUEST);
    assert_eq!(sample["folder_id"], "your-folder-uuid");
    sample["folder_id"] = Value::from(ID.to_string());
    assert_same(&body, &sample);
    assert_eq!(
        component_errors("CreateVerificationRequest", &body),
        [""; 0]
    );
    let encoded = serde_json::to_value(response.body()).unwrap();
    assert_same(&encoded, &reply());
    assert_eq!(component_errors("Verification", &encoded), [""; 0]);
}

#[tokio::test]
async fn the_reply_by_its_fields() {
    let server = Server::start(vec![Answer::new("201 Created", "", REPLY)]).await;
    let response = client(&server.url())
        .create_verification(&typed())
        .await
        .unwrap();
    assert_eq!(response.id, ID);
    assert_eq!(response.api_key, Nullable::Null);
    assert_eq!(response.output_status, Nullable::Absent);
    assert_eq!(response.status, VerificationStatus::Completed);
    assert_eq!(response.execution_time, Some(2.284));
    let output = response.output.as_ref().unwrap();
    let score = output.face_match_confidence_score.unwrap();
    assert_eq!(score.to_bits(), 2.284_846_674_563_825_f64.to_bits());
    let begin = DateTime::parse_from_rfc3339("2023-11-07T05:31:56Z").unwrap();
    assert_eq!(response.start_date, Nullable::Value(begin));
    let files = response
        .input_config
        .as_ref()
        .unwrap()
        .files
        .as_ref()
        .unwrap();
    assert_eq!(files["selfie_file"], ["/uploads/selfie.jpg"]);
    let jobs = response.external_job_id.as_ref().unwrap();
    assert_eq!(jobs.ocr_job_id.as_deref(), Some(&[ID][..]));
}

#[test]
fn the_placeholder_is_refused_with_its_path() {
    let error = serde_json::from_str::<CreateVerificationRequest>(REQUEST).unwrap_err();
    let message = error.to_string();
    assert!(message.contains("$.folder_id"), "{message}");
    assert!(
        message.contains(r#"expected uuid, found "your-folder-uuid""#),
        "{message}"
    );
    let mut sample = json(REQUEST);
    sample["folder_id"] = Value::from(ID.to_string());
    let request = serde_json::from_value::<CreateVerificationRequest>(sample).unwrap();
    assert_eq!(request, typed());
}

#[tokio::test]
async fn a_placeholder_in_a_reply_is_a_decode_error_with_its_path() {
    let mut sample = reply();
    sample["external_job_id"]["ocr_job_id"][0] = Value::from("your-job-uuid");
    let server = Server::answering(200, &sample).await;
    let error = client(&server.url())
        .get_verification(ID)
        .await
        .unwrap_err();
    let anycheck::Error::Decode(failure) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(failure.error().path(), "$.external_job_id.ocr_job_id[0]");
    assert_eq!(failure.error().expected(), "uuid");
    assert_eq!(error.raw_body().unwrap(), sample.to_string().as_bytes());
}

#[test]
fn any_part_of_the_reply_that_is_lost_is_noticed() {
    let sample = reply();
    for key in sample.as_object().unwrap().keys() {
        let mut shorter = sample.clone();
        shorter.as_object_mut().unwrap().remove(key);
        let decoded = serde_json::from_value::<Verification>(shorter.clone());
        let is_required = key == "id" || key == "status";
        assert_eq!(decoded.is_err(), is_required, "{key}");
        if let Ok(verification) = decoded {
            assert_same(&serde_json::to_value(verification).unwrap(), &shorter);
        }
    }
}
