//! Types of `VerificationStatus`.

use super::super::runtime;

use self::runtime::model::open_enum::Unlisted;

/// Where a verification stands. That of a bank statement goes from `IN_QUEUE` to `IN_PROGRESS`
/// and from there to `COMPLETED`.
///
/// * `DRAFT`: a draft; those are primarily made in the dashboard.
/// * `IN_QUEUE`: waiting for the background work to begin.
/// * `IN_PROGRESS`: being worked on.
/// * `COMPLETED`: done.
/// * `FAILED`: ended by an error or by input that is not valid; it can be retried.
/// * `CANCELLED`: cancelled.
/// * `NEED_REVIEW`: waiting for a review in the dashboard. The Bank Statement, Financial
///   Statement, SLIK and Document Extraction services can end in it. A verification that was
///   created with an API key goes straight to `COMPLETED`, but can still be set to this by
///   hand.
/// * `FRAUD_DETECTED`: suspected fraud was found before the extraction, and a user must confirm
///   that it is to go on. Only the Bank Statement and Financial Statement services do this, and
///   only with `fraud_detection` on.
/// * `PARTIALLY_COMPLETED`: in a group of results, some are done; others are pending or failed.
/// * `PARTIALLY_FAILED`: in a group of results, some failed.
///
/// Example: `"COMPLETED"`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VerificationStatus {
    /// `DRAFT`.
    Draft,
    /// `IN_QUEUE`.
    InQueue,
    /// `IN_PROGRESS`.
    InProgress,
    /// `COMPLETED`.
    Completed,
    /// `FAILED`.
    Failed,
    /// `CANCELLED`.
    Cancelled,
    /// `NEED_REVIEW`.
    NeedReview,
    /// `FRAUD_DETECTED`.
    FraudDetected,
    /// `PARTIALLY_COMPLETED`.
    PartiallyCompleted,
    /// `PARTIALLY_FAILED`.
    PartiallyFailed,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    VerificationStatus {
        Draft => "DRAFT",
        InQueue => "IN_QUEUE",
        InProgress => "IN_PROGRESS",
        Completed => "COMPLETED",
        Failed => "FAILED",
        Cancelled => "CANCELLED",
        NeedReview => "NEED_REVIEW",
        FraudDetected => "FRAUD_DETECTED",
        PartiallyCompleted => "PARTIALLY_COMPLETED",
        PartiallyFailed => "PARTIALLY_FAILED",
    }
}
