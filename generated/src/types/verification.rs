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

    /// Sets [`service`](field@Self::service).
    #[inline]
    pub fn service(mut self, service: ServiceReference) -> Self {
        self.service = Some(service);
        self
    }

    /// Sets [`user_id`](field@Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: Uuid) -> Self {
        self.user_id = Nullable::Value(user_id);
        self
    }

    /// Sets [`api_key`](field@Self::api_key).
    #[inline]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Nullable::Value(Secret::new(api_key.into()));
        self
    }

    /// Sets [`folder_id`](field@Self::folder_id).
    #[inline]
    pub fn folder_id(mut self, folder_id: Uuid) -> Self {
        self.folder_id = Some(folder_id);
        self
    }

    /// Sets [`result_id`](field@Self::result_id).
    #[inline]
    pub fn result_id(mut self, result_id: Uuid) -> Self {
        self.result_id = Some(result_id);
        self
    }

    /// Sets [`execution_time`](field@Self::execution_time).
    #[inline]
    pub fn execution_time(mut self, execution_time: f64) -> Self {
        self.execution_time = Some(execution_time);
        self
    }

    /// Sets [`start_date`](field@Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: DateTime<FixedOffset>) -> Self {
        self.start_date = Nullable::Value(start_date);
        self
    }

    /// Sets [`end_date`](field@Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: DateTime<FixedOffset>) -> Self {
        self.end_date = Nullable::Value(end_date);
        self
    }

    /// Sets [`input_config`](field@Self::input_config).
    #[inline]
    pub fn input_config(mut self, input_config: VerificationConfiguration) -> Self {
        self.input_config = Some(input_config);
        self
    }

    /// Sets [`input_file_url`](field@Self::input_file_url).
    #[inline]
    pub fn input_file_url(
        mut self,
        input_file_url: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.input_file_url = Some(input_file_url);
        self
    }

    /// Sets [`output`](field@Self::output).
    #[inline]
    pub fn output(mut self, output: VerificationOutput) -> Self {
        self.output = Some(output);
        self
    }

    /// Sets [`output_file_url`](field@Self::output_file_url).
    #[inline]
    pub fn output_file_url(mut self, output_file_url: impl Into<String>) -> Self {
        self.output_file_url = Nullable::Value(output_file_url.into());
        self
    }

    /// Sets [`output_status`](field@Self::output_status).
    #[inline]
    pub fn output_status(mut self, output_status: OutputStatus) -> Self {
        self.output_status = Nullable::Value(output_status);
        self
    }

    /// Sets [`external_job_id`](field@Self::external_job_id).
    #[inline]
    pub fn external_job_id(mut self, external_job_id: ExternalJobIds) -> Self {
        self.external_job_id = Some(external_job_id);
        self
    }

    /// Sets [`webhook_url`](field@Self::webhook_url).
    #[inline]
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Nullable::Value(webhook_url.into());
        self
    }

    /// Sets [`webhook_metadata`](field@Self::webhook_metadata).
    #[inline]
    pub fn webhook_metadata(mut self, webhook_metadata: WebhookMetadata) -> Self {
        self.webhook_metadata = Some(webhook_metadata);
        self
    }

    /// Sets [`export_file_url`](field@Self::export_file_url).
    #[inline]
    pub fn export_file_url(mut self, export_file_url: impl Into<String>) -> Self {
        self.export_file_url = Nullable::Value(export_file_url.into());
        self
    }

    /// Sets [`credit_used`](field@Self::credit_used).
    #[inline]
    pub fn credit_used(mut self, credit_used: i64) -> Self {
        self.credit_used = Some(credit_used);
        self
    }

    /// Sets [`total_files`](field@Self::total_files).
    #[inline]
    pub fn total_files(mut self, total_files: i64) -> Self {
        self.total_files = Some(total_files);
        self
    }

    /// Sets [`total_pages`](field@Self::total_pages).
    #[inline]
    pub fn total_pages(mut self, total_pages: i64) -> Self {
        self.total_pages = Some(total_pages);
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    pub fn created_at(mut self, created_at: DateTime<FixedOffset>) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets [`updated_at`](field@Self::updated_at).
    #[inline]
    pub fn updated_at(mut self, updated_at: DateTime<FixedOffset>) -> Self {
        self.updated_at = Some(updated_at);
        self
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
