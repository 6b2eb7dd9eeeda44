//! Types of `Verification`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;
use super::{
    ExternalJobIds, OutputStatus, ServiceReference, VerificationConfiguration, VerificationOutput,
    VerificationStatus, WebhookMetadata,
};

use self::runtime::model::nullable::Nullable;
use self::runtime::secret::Secret;

/// A verification, as it stands now.
#[derive(Clone)]
#[non_exhaustive]
pub struct Verification {
    /// The verification itself.
    ///
    /// Example: `"3c90c3cc-0d44-4b50-8888-8dd25736052a"`.
    pub id: Uuid,
    /// The service that was asked for.
    pub service: Option<ServiceReference>,
    /// The user who created it.
    ///
    /// Example: `"3c90c3cc-0d44-4b50-8888-8dd25736052a"`.
    pub user_id: Nullable<Uuid>,
    /// The API key that was used.
    ///
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub api_key: Nullable<Secret<String>>,
    /// The folder it is filed in.
    ///
    /// Example: `"3c90c3cc-0d44-4b50-8888-8dd25736052a"`.
    pub folder_id: Option<Uuid>,
    /// The group of results it belongs to; this id groups verifications.
    ///
    /// Example: `"3c90c3cc-0d44-4b50-8888-8dd25736052a"`.
    pub result_id: Option<Uuid>,
    /// How long the processing took, in seconds.
    ///
    /// Example: `2.284`.
    pub execution_time: Option<f64>,
    /// Where a verification stands. That of a bank statement goes from `IN_QUEUE` to `IN_PROGRESS`
    /// and from there to `COMPLETED`.
    pub status: VerificationStatus,
    /// When the processing began.
    ///
    /// Example: `"2023-11-07T05:31:56Z"`.
    pub start_date: Nullable<DateTime<FixedOffset>>,
    /// When the processing ended.
    ///
    /// Example: `"2023-11-07T05:31:56Z"`.
    pub end_date: Nullable<DateTime<FixedOffset>>,
    /// The configuration it was created with; its keys depend on the service.
    ///
    /// Example:
    /// `{"verification_type": "KTP_SELFIE", "files": {"ktp_file": ["/uploads/ktp.jpg"], "selfie_file": ["/uploads/selfie.jpg"]},…`,
    /// cut short.
    pub input_config: Option<VerificationConfiguration>,
    /// Where its input files can be read, by kind of file. In the example of the documentation each
    /// value is a list of addresses, under the name of the field that holds the files; no page says
    /// that it always is.
    ///
    /// Example:
    /// `{"ktp_file": ["https://example.com/files/ktp.jpg"], "selfie_file": ["https://example.com/files/selfie.jpg"]}`.
    pub input_file_url: Option<serde_json::Map<String, serde_json::Value>>,
    /// What a service found: results and extracted data. Which keys there are depends on the
    /// service; the ones below are those of `KTP_SELFIE`, which compares an identity card with a
    /// selfie.
    pub output: Option<VerificationOutput>,
    /// The address the detailed results can be downloaded from.
    ///
    /// Format: `uri`. Example: `"https://example.com/output.json"`.
    pub output_file_url: Nullable<String>,
    /// The verdict over the whole result.
    pub output_status: Nullable<OutputStatus>,
    /// The ids of the jobs that external processors did for a verification.
    pub external_job_id: Option<ExternalJobIds>,
    /// The address that changes of the status are posted to.
    ///
    /// Format: `uri`. Example: `"https://your-app.com/webhook"`.
    pub webhook_url: Nullable<String>,
    /// Free metadata for the webhook.
    ///
    /// Example: `{}`.
    pub webhook_metadata: Option<WebhookMetadata>,
    /// The address the exported results can be downloaded from.
    ///
    /// Format: `uri`. Example: `"https://example.com/export.xlsx"`.
    pub export_file_url: Nullable<String>,
    /// What it cost, in credits.
    ///
    /// Example: `10`.
    pub credit_used: Option<i64>,
    /// How many files were processed.
    ///
    /// Example: `2`.
    pub total_files: Option<i64>,
    /// How many pages were processed.
    ///
    /// Example: `5`.
    pub total_pages: Option<i64>,
    /// When it was created.
    ///
    /// Example: `"2023-11-07T05:31:56Z"`.
    pub created_at: Option<DateTime<FixedOffset>>,
    /// When it last changed.
    ///
    /// Example: `"2023-11-07T05:31:56Z"`.
    pub updated_at: Option<DateTime<FixedOffset>>,
}

impl Verification {
    /// A `Verification` with what is required.
    #[inline]
    pub fn new(id: Uuid, status: VerificationStatus) -> Self {
        Self {
            id,
            service: None,
            user_id: Nullable::Absent,
            api_key: Nullable::Absent,
            folder_id: None,
            result_id: None,
            execution_time: None,
            status,
            start_date: Nullable::Absent,
            end_date: Nullable::Absent,
            input_config: None,
            input_file_url: None,
            output: None,
            output_file_url: Nullable::Absent,
            output_status: Nullable::Absent,
            external_job_id: None,
            webhook_url: Nullable::Absent,
            webhook_metadata: None,
            export_file_url: Nullable::Absent,
            credit_used: None,
            total_files: None,
            total_pages: None,
            created_at: None,
            updated_at: None,
        }
    }
}

runtime::model::object! {
    Verification {
        id: required("id"),
        service: optional("service"),
        user_id: optional_nullable("user_id"),
        api_key: optional_nullable("api_key"),
        folder_id: optional("folder_id"),
        result_id: optional("result_id"),
        execution_time: optional("execution_time"),
        status: required("status"),
        start_date: optional_nullable("start_date"),
        end_date: optional_nullable("end_date"),
        input_config: optional("input_config"),
        input_file_url: optional("input_file_url"),
        output: optional("output"),
        output_file_url: optional_nullable("output_file_url"),
        output_status: optional_nullable("output_status"),
        external_job_id: optional("external_job_id"),
        webhook_url: optional_nullable("webhook_url"),
        webhook_metadata: optional("webhook_metadata"),
        export_file_url: optional_nullable("export_file_url"),
        credit_used: optional("credit_used"),
        total_files: optional("total_files"),
        total_pages: optional("total_pages"),
        created_at: optional("created_at"),
        updated_at: optional("updated_at"),
    }
}
