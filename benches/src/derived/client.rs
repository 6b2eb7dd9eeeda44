//! The types of the committed client as serde derives them, with the same semantics.

use std::collections::BTreeMap;

use anycheck::types::{OutputStatus, ServiceActionType, TemplateType, VerificationStatus};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Nullable, Open};

type Additional = BTreeMap<String, Value>;

#[derive(Deserialize, Serialize)]
pub struct VerificationList {
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overall_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<Verification>>,
}

#[derive(Deserialize, Serialize)]
pub struct Verification {
    id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<ServiceReference>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    user_id: Nullable<Uuid>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    api_key: Nullable<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    folder_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result_id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    execution_time: Option<f64>,
    status: Open<VerificationStatus>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    start_date: Nullable<DateTime<FixedOffset>>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    end_date: Nullable<DateTime<FixedOffset>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input_config: Option<VerificationConfiguration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input_file_url: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<VerificationOutput>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    output_file_url: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    output_status: Nullable<Open<OutputStatus>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_job_id: Option<ExternalJobIds>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    webhook_url: Nullable<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    webhook_metadata: Option<WebhookMetadata>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    export_file_url: Nullable<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_used: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_files: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_pages: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<DateTime<FixedOffset>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<DateTime<FixedOffset>>,
}

#[derive(Deserialize, Serialize)]
struct VerificationConfiguration {
    #[serde(skip_serializing_if = "Option::is_none")]
    verification_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fraud_detection: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<BTreeMap<String, Vec<String>>>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
struct VerificationOutput {
    #[serde(skip_serializing_if = "Option::is_none")]
    face_match_confidence_level: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    face_match_confidence_score: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_match_face: Option<bool>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
struct ExternalJobIds {
    #[serde(skip_serializing_if = "Option::is_none")]
    ocr_job_id: Option<Vec<Uuid>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fraud_job_id: Option<Vec<Uuid>>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
struct WebhookMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    webhook_secret: Option<String>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
struct ServiceReference {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
pub struct ServiceList {
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<Service>>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
struct Service {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<ServiceCategory>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    description: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    icon_file_url: Nullable<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_cost_default: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    action_type: Option<Open<ServiceActionType>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    action_param: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<DateTime<FixedOffset>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_by: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<DateTime<FixedOffset>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_by: Option<Uuid>,
}

#[derive(Deserialize, Serialize)]
struct ServiceCategory {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
pub struct FolderList {
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<Folder>>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
struct Folder {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<GroupReference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_starred: Option<bool>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    total_service: Nullable<i64>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    total_result: Nullable<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<DateTime<FixedOffset>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_by: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<DateTime<FixedOffset>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_by: Option<Uuid>,
}

#[derive(Deserialize, Serialize)]
struct GroupReference {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(flatten)]
    additional_properties: Additional,
}

#[derive(Deserialize, Serialize)]
pub struct Template {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    custom_id: Nullable<String>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    instruction: Nullable<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schema: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<Map<String, Value>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<Open<TemplateType>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    created_at: Option<DateTime<FixedOffset>>,
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    updated_at: Nullable<DateTime<FixedOffset>>,
}
