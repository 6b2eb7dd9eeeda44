//! The types of `AnyCheck`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

#[cfg(feature = "bank-statements")]
mod bank_statement_confidence_summary;
#[cfg(feature = "bank-statements")]
mod bank_statement_header;
#[cfg(feature = "bank-statements")]
mod bank_statement_merchant_analysis;
#[cfg(feature = "bank-statements")]
mod bank_transaction;
#[cfg(feature = "verifications")]
mod check_duplicate_files_request;
#[cfg(feature = "bank-statements")]
mod confidence_level_count;
#[cfg(feature = "bank-statements")]
mod confidence_summary;
#[cfg(feature = "folders")]
mod create_folder_request;
#[cfg(feature = "templates")]
mod create_template_request;
#[cfg(feature = "verifications")]
mod create_verification;
#[cfg(feature = "verifications")]
mod create_verification_request;
#[cfg(feature = "verifications")]
mod duplicate_check;
mod error_body;
mod error_code;
#[cfg(feature = "verifications")]
mod external_job_ids;
mod field_error;
#[cfg(feature = "uploads")]
mod file_category;
#[cfg(feature = "folders")]
mod folder;
#[cfg(feature = "folders")]
mod folder_list;
#[cfg(feature = "verifications")]
mod folder_reference;
#[cfg(feature = "templates")]
mod generate_template_schema_request;
#[cfg(feature = "templates")]
mod generated_schema;
#[cfg(feature = "templates")]
mod generated_schema_envelope;
#[cfg(feature = "templates")]
mod generated_schema_field;
#[cfg(feature = "templates")]
mod generated_template_schema;
#[cfg(feature = "folders")]
mod group_reference;
#[cfg(feature = "bank-statements")]
mod merchant_summary;
#[cfg(feature = "verifications")]
mod output_status;
#[cfg(feature = "verifications")]
mod previous_verification;
#[cfg(feature = "verifications")]
mod review_verification_request;
#[cfg(feature = "services")]
mod service;
#[cfg(feature = "services")]
mod service_action_type;
#[cfg(feature = "services")]
mod service_category;
#[cfg(feature = "services")]
mod service_list;
#[cfg(feature = "verifications")]
mod service_reference;
#[cfg(feature = "templates")]
mod template;
#[cfg(feature = "templates")]
mod template_schema;
#[cfg(feature = "templates")]
mod template_type;
#[cfg(feature = "bank-statements")]
mod transaction_confidence;
#[cfg(feature = "templates")]
mod update_template_request;
#[cfg(feature = "uploads")]
mod upload;
#[cfg(feature = "uploads")]
mod upload_files_request;
#[cfg(feature = "uploads")]
mod uploaded_file;
#[cfg(feature = "verifications")]
mod verification;
#[cfg(feature = "verifications")]
mod verification_configuration;
#[cfg(feature = "verifications")]
mod verification_list;
#[cfg(feature = "verifications")]
mod verification_output;
#[cfg(feature = "verifications")]
mod verification_status;
#[cfg(feature = "verifications")]
mod verification_status_changed;
#[cfg(feature = "verifications")]
mod webhook_event;
#[cfg(feature = "verifications")]
mod webhook_metadata;

#[cfg(feature = "bank-statements")]
pub use self::bank_statement_confidence_summary::BankStatementConfidenceSummary;
#[cfg(feature = "bank-statements")]
pub use self::bank_statement_header::BankStatementHeader;
#[cfg(feature = "bank-statements")]
pub use self::bank_statement_merchant_analysis::BankStatementMerchantAnalysis;
#[cfg(feature = "bank-statements")]
pub use self::bank_transaction::BankTransaction;
#[cfg(feature = "verifications")]
pub use self::check_duplicate_files_request::CheckDuplicateFilesRequest;
#[cfg(feature = "bank-statements")]
pub use self::confidence_level_count::ConfidenceLevelCount;
#[cfg(feature = "bank-statements")]
pub use self::confidence_summary::ConfidenceSummary;
#[cfg(feature = "folders")]
pub use self::create_folder_request::CreateFolderRequest;
#[cfg(feature = "templates")]
pub use self::create_template_request::CreateTemplateRequest;
#[cfg(feature = "verifications")]
pub use self::create_verification::CreateVerificationCallback;
#[cfg(feature = "verifications")]
pub use self::create_verification_request::CreateVerificationRequest;
#[cfg(feature = "verifications")]
pub use self::duplicate_check::DuplicateCheck;
pub use self::error_body::ErrorBody;
pub use self::error_code::ErrorCode;
#[cfg(feature = "verifications")]
pub use self::external_job_ids::ExternalJobIds;
pub use self::field_error::FieldError;
#[cfg(feature = "uploads")]
pub use self::file_category::FileCategory;
#[cfg(feature = "folders")]
pub use self::folder::Folder;
#[cfg(feature = "folders")]
pub use self::folder_list::FolderList;
#[cfg(feature = "verifications")]
pub use self::folder_reference::FolderReference;
#[cfg(feature = "templates")]
pub use self::generate_template_schema_request::GenerateTemplateSchemaRequest;
#[cfg(feature = "templates")]
pub use self::generated_schema::GeneratedSchema;
#[cfg(feature = "templates")]
pub use self::generated_schema_envelope::GeneratedSchemaEnvelope;
#[cfg(feature = "templates")]
pub use self::generated_schema_field::GeneratedSchemaField;
#[cfg(feature = "templates")]
pub use self::generated_template_schema::GeneratedTemplateSchema;
#[cfg(feature = "folders")]
pub use self::group_reference::GroupReference;
#[cfg(feature = "bank-statements")]
pub use self::merchant_summary::MerchantSummary;
#[cfg(feature = "verifications")]
pub use self::output_status::OutputStatus;
#[cfg(feature = "verifications")]
pub use self::previous_verification::PreviousVerification;
#[cfg(feature = "verifications")]
pub use self::review_verification_request::ReviewVerificationRequest;
#[cfg(feature = "services")]
pub use self::service::Service;
#[cfg(feature = "services")]
pub use self::service_action_type::ServiceActionType;
#[cfg(feature = "services")]
pub use self::service_category::ServiceCategory;
#[cfg(feature = "services")]
pub use self::service_list::ServiceList;
#[cfg(feature = "verifications")]
pub use self::service_reference::ServiceReference;
#[cfg(feature = "templates")]
pub use self::template::Template;
#[cfg(feature = "templates")]
pub use self::template_schema::TemplateSchema;
#[cfg(feature = "templates")]
pub use self::template_type::TemplateType;
#[cfg(feature = "bank-statements")]
pub use self::transaction_confidence::TransactionConfidence;
#[cfg(feature = "templates")]
pub use self::update_template_request::UpdateTemplateRequest;
#[cfg(feature = "uploads")]
pub use self::upload::Upload;
#[cfg(feature = "uploads")]
pub use self::upload_files_request::UploadFilesRequest;
#[cfg(feature = "uploads")]
pub use self::uploaded_file::UploadedFile;
#[cfg(feature = "verifications")]
pub use self::verification::Verification;
#[cfg(feature = "verifications")]
pub use self::verification_configuration::VerificationConfiguration;
#[cfg(feature = "verifications")]
pub use self::verification_list::VerificationList;
#[cfg(feature = "verifications")]
pub use self::verification_output::VerificationOutput;
#[cfg(feature = "verifications")]
pub use self::verification_status::VerificationStatus;
#[cfg(feature = "verifications")]
pub use self::verification_status_changed::VerificationStatusChanged;
#[cfg(feature = "verifications")]
pub use self::webhook_event::WebhookEvent;
#[cfg(feature = "verifications")]
pub use self::webhook_metadata::WebhookMetadata;
