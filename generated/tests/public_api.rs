//! What crates that depend on this one rely on.

use std::fmt::Debug;

use anycheck::types::{
    CreateFolderRequest, CreateVerificationRequest, ErrorBody, Folder, OutputStatus,
    UpdateTemplateRequest, UploadFilesRequest, Verification, VerificationConfiguration,
    VerificationList, VerificationStatus, WebhookMetadata,
};
use anycheck::{
    Client, ClientBuilder, Error, FilePart, Nullable, Response, RetryPolicy, Secret, Server,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const ID: &str = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

fn sendable<T: Send + 'static>(_: &T) {}

fn shareable<T: Send + Sync + 'static>() {}

fn value<T: Clone + Debug + Send + Sync + Unpin + 'static>() {}

fn model<T: Serialize + DeserializeOwned + PartialEq + Clone + Debug + Send + Sync + 'static>() {}

fn error<T: std::error::Error + Send + Sync + 'static>() {}

#[test]
fn types_can_be_shared_and_models_are_values() {
    shareable::<Client>();
    shareable::<Response<Verification>>();
    value::<Client>();
    value::<FilePart>();
    value::<RetryPolicy>();
    value::<Secret<String>>();
    value::<Server>();
    value::<UploadFilesRequest>();
    model::<CreateVerificationRequest>();
    model::<ErrorBody>();
    model::<Verification>();
    model::<VerificationList>();
    model::<VerificationStatus>();
    error::<Error<ErrorBody>>();
    let _builder: fn() -> ClientBuilder = Client::builder;
}

#[test]
fn calls_can_be_spawned_and_own_what_they_need() {
    let calls = {
        let client = Client::builder().api_key("key").build().unwrap();
        let body = CreateFolderRequest::new().name(String::from("n"));
        let group = String::from("g");
        (
            client.create_folder(&body),
            client.list_group_folders(&group).search(&group).send(),
        )
    };
    sendable(&calls.0);
    sendable(&calls.1);
    sendable(&calls.0.send_streaming());
}

#[test]
fn models_are_the_same_after_a_round_trip() {
    let text = json!({
        "id": ID,
        "status": "COMPLETED",
        "api_key": null,
        "output": { "face_match_confidence_score": 2.284_846_674_563_825, "more": [1, null] },
        "created_at": "2023-11-07T05:31:56.5+07:00",
    });
    let verification: Verification = serde_json::from_value(text.clone()).unwrap();
    let again = serde_json::to_value(&verification).unwrap();
    assert_eq!(
        serde_json::from_value::<Verification>(again).unwrap(),
        verification
    );
    assert_eq!(
        verification.output.unwrap().additional_properties["more"],
        json!([1, null])
    );
}

#[test]
fn a_model_tells_where_it_cannot_be_decoded() {
    let text = json!({ "items": [{ "id": ID, "status": "COMPLETED" }, { "id": ID }] });
    let error = serde_json::from_value::<VerificationList>(text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "$.items[1].status: required property is missing"
    );
}

#[test]
fn enums_are_open() {
    let known: VerificationStatus = serde_json::from_value(json!("IN_QUEUE")).unwrap();
    assert_eq!(known, VerificationStatus::InQueue);
    let new: VerificationStatus = serde_json::from_value(json!("ON_HOLD")).unwrap();
    assert!(matches!(&new, VerificationStatus::Other(text) if &**text == "ON_HOLD"));
    assert_eq!(
        (new.as_str(), new.to_string().as_str()),
        ("ON_HOLD", "ON_HOLD")
    );
    assert_eq!(serde_json::to_value(&new).unwrap(), json!("ON_HOLD"));
    assert_eq!(VerificationStatus::from("ON_HOLD"), new);
    assert_eq!("IN_QUEUE".parse(), Ok(VerificationStatus::InQueue));
    assert_eq!(OutputStatus::LISTED.len(), 3);
}

#[test]
fn absent_null_and_a_value_stay_apart() {
    let encode = |custom_id| {
        let mut body = UpdateTemplateRequest::new();
        body.custom_id = custom_id;
        serde_json::to_value(body).unwrap()
    };
    assert_eq!(encode(Nullable::Absent), json!({}));
    assert_eq!(encode(Nullable::Null), json!({ "custom_id": null }));
    assert_eq!(encode(None.into()), json!({ "custom_id": null }));
    assert_eq!(encode("c".to_owned().into()), json!({ "custom_id": "c" }));
    let decode = |text: Value| serde_json::from_value::<Folder>(text).unwrap().total_result;
    assert_eq!(decode(json!({})), Nullable::Absent);
    assert_eq!(decode(json!({ "total_result": null })), Nullable::Null);
    assert_eq!(decode(json!({ "total_result": 3 })).as_option(), Some(&3));
}

#[test]
fn secrets_are_sent_and_not_shown() {
    let metadata = WebhookMetadata::new().webhook_secret("of my own");
    let id = ID.parse().unwrap();
    let body = CreateVerificationRequest::new(id, id, VerificationConfiguration::new())
        .webhook_metadata(metadata);
    assert!(!format!("{body:#?}").contains("of my own"));
    assert!(serde_json::to_string(&body).unwrap().contains("of my own"));
    let client = Client::builder().api_key("of my own").build().unwrap();
    assert!(!format!("{client:?}").contains("of my own"));
}
