//! The examples of the document, decoded with the types of the client and encoded again.

use anycheck::types::{
    BankTransaction, CreateVerificationRequest, Verification, VerificationConfiguration,
    WebhookMetadata,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::compare::assert_same;
use crate::document::DOCUMENT;
use crate::samples;
use crate::server::Server;
use crate::{ID, client};

const OPERATION: &str = "/paths/~1verifications/post";
const CONTENT: &str = "content/application~1json/example";

fn example(pointer: &str) -> Value {
    let found = DOCUMENT.pointer(pointer);
    found.unwrap_or_else(|| panic!("{pointer}")).clone()
}

/// Decodes the example at a pointer, which must be the same when it is encoded again.
#[track_caller]
fn decoded<T: DeserializeOwned + Serialize>(pointer: &str) -> T {
    let example = example(pointer);
    let value = serde_json::from_value::<T>(example.clone()).unwrap();
    assert_same(&serde_json::to_value(&value).unwrap(), &example);
    value
}

#[tokio::test]
async fn the_bodies_of_an_operation_are_sent_and_read_as_they_are() {
    let request: CreateVerificationRequest = decoded(&format!("{OPERATION}/requestBody/{CONTENT}"));
    let reply = example(&format!("{OPERATION}/responses/2XX/{CONTENT}"));
    let server = Server::answering(201, &reply).await;
    let call = client(&server.url()).create_verification(&request);
    let response = call.await.unwrap();
    assert_same(&serde_json::to_value(response.body()).unwrap(), &reply);
    let sent = serde_json::from_slice::<Value>(&server.only().body).unwrap();
    assert_eq!(sent, example(&format!("{OPERATION}/requestBody/{CONTENT}")));
}

#[test]
fn each_configuration_has_the_files_of_its_own_example() {
    let field = |component: &str, name: &str| -> VerificationConfiguration {
        decoded(&format!(
            "/components/schemas/{component}/properties/{name}/example"
        ))
    };
    let sent = field("CreateVerificationRequest", "configuration");
    assert_eq!(sent.verification_type.as_deref(), Some("KTP_PEP"));
    assert_eq!(sent.files.unwrap().len(), 1);
    let received = field("Verification", "input_config");
    assert_eq!(received.verification_type.as_deref(), Some("KTP_SELFIE"));
    assert_eq!(received.files.unwrap().len(), 2);
}

#[test]
fn metadata_may_be_empty_or_hold_the_secret() {
    let field = |component: &str| -> WebhookMetadata {
        decoded(&format!(
            "/components/schemas/{component}/properties/webhook_metadata/example"
        ))
    };
    assert_eq!(field("Verification"), WebhookMetadata::new());
    let secret = WebhookMetadata::new().webhook_secret("your-signing-secret");
    assert_eq!(field("CreateVerificationRequest"), secret);
}

#[tokio::test]
async fn input_files_of_any_kind_are_kept() {
    let url = "https://example.com/files/ktp.jpg";
    let kinds = json!([url, [url], [], null, [null, 1], { "page": url }, true, 2.5]);
    for kind in kinds.as_array().unwrap() {
        let mut reply = samples::reply();
        reply["input_file_url"] = json!({ "ktp_file": kind, "selfie_file": [url] });
        let server = Server::answering(200, &reply).await;
        let response = client(&server.url()).get_verification(ID).await.unwrap();
        let files = response.input_file_url.as_ref().unwrap();
        assert_eq!(&files["ktp_file"], kind);
        assert_same(&serde_json::to_value(response.body()).unwrap(), &reply);
    }
}

#[test]
fn input_files_that_are_null_are_absent() {
    let mut reply = samples::reply();
    reply["input_file_url"] = Value::Null;
    let verification = serde_json::from_value::<Verification>(reply).unwrap();
    assert_eq!(verification.input_file_url, None);
}

#[test]
fn a_day_is_kept_however_it_is_written() {
    for day in ["2024-02-29", "29/02/2024", "29 Feb", ""] {
        let value = json!({ "trx_date": day });
        let transaction = serde_json::from_value::<BankTransaction>(value.clone()).unwrap();
        assert_eq!(transaction.trx_date.as_deref(), Some(day));
        assert_same(&serde_json::to_value(&transaction).unwrap(), &value);
    }
}
