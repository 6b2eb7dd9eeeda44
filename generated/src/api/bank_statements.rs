//! Operations of the tag `Bank statements`.
//!
//! What a bank-statement verification found in the statements. Such a verification goes from
//! `IN_QUEUE` to `IN_PROGRESS` and from there to `COMPLETED`.

use http::Method;
use uuid::Uuid;

use super::super::runtime;
use super::super::types;
use super::client::{API_KEY, Client};

use self::runtime::call::reply;
use self::runtime::call::{Answers, Call, Operation, Status};

impl Client {
    /// Get a column header of a bank statement
    ///
    /// Reads one column header that was found in a statement.
    ///
    /// `GET /bank-statements/{id}/headers/{header_id}`.
    ///
    /// Arguments:
    ///
    /// * `id`: The verification.
    /// * `header_id`: The column header.
    ///
    /// Replies:
    ///
    /// * `2XX`: The column header.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn get_bank_statement_header(&self, id: Uuid, header_id: Uuid) -> GetBankStatementHeader {
        let mut call = self.core.call(GET_BANK_STATEMENT_HEADER);
        call.draft.path("id", &id);
        call.draft.path("header_id", &header_id);
        call
    }
}

/// A call of [`Client::get_bank_statement_header`], which is sent when it is awaited.
pub type GetBankStatementHeader = Call<types::BankStatementHeader, types::ErrorBody>;

const GET_BANK_STATEMENT_HEADER: &Operation<types::BankStatementHeader, types::ErrorBody> =
    &Operation {
        name: "get_bank_statement_header",
        method: Method::GET,
        path: "/bank-statements/{id}/headers/{header_id}",
        security: &[&[&API_KEY]],
        accept: "application/json",
        success: Answers {
            statuses: &[Status::Range(2)],
            decode: reply::json,
        },
        failure: Answers {
            statuses: &[Status::Default],
            decode: reply::json,
        },
    };

impl Client {
    /// Get the confidence summary of a bank statement
    ///
    /// Says how sure the reading of one file is, as counts by level of confidence.
    ///
    /// `GET /bank-statements/{id}/confidence-summary`.
    ///
    /// Arguments:
    ///
    /// * `id`: The verification.
    /// * `file_index`: Which file of the verification; the first is 0. At least: `0`.
    ///
    /// Replies:
    ///
    /// * `2XX`: The confidence summary.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn get_bank_statement_confidence_summary(
        &self,
        id: Uuid,
        file_index: i64,
    ) -> GetBankStatementConfidenceSummary {
        let mut call = self.core.call(GET_BANK_STATEMENT_CONFIDENCE_SUMMARY);
        call.draft.path("id", &id);
        call.draft.query("file_index", &file_index);
        call
    }
}

/// A call of [`Client::get_bank_statement_confidence_summary`], which is sent when it is awaited.
pub type GetBankStatementConfidenceSummary =
    Call<types::BankStatementConfidenceSummary, types::ErrorBody>;

const GET_BANK_STATEMENT_CONFIDENCE_SUMMARY: &Operation<
    types::BankStatementConfidenceSummary,
    types::ErrorBody,
> = &Operation {
    name: "get_bank_statement_confidence_summary",
    method: Method::GET,
    path: "/bank-statements/{id}/confidence-summary",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};

impl Client {
    /// Get the merchant analysis of a bank statement
    ///
    /// Groups the transactions of the statements by the merchant they were made with.
    ///
    /// `GET /bank-statements/{id}/merchant-analysis`.
    ///
    /// Arguments:
    ///
    /// * `id`: The verification.
    ///
    /// Replies:
    ///
    /// * `2XX`: The merchant analysis.
    /// * `default`: The call failed; the body says why.
    #[inline]
    pub fn get_bank_statement_merchant_analysis(
        &self,
        id: Uuid,
    ) -> GetBankStatementMerchantAnalysis {
        let mut call = self.core.call(GET_BANK_STATEMENT_MERCHANT_ANALYSIS);
        call.draft.path("id", &id);
        call
    }
}

/// A call of [`Client::get_bank_statement_merchant_analysis`], which is sent when it is awaited.
pub type GetBankStatementMerchantAnalysis =
    Call<types::BankStatementMerchantAnalysis, types::ErrorBody>;

const GET_BANK_STATEMENT_MERCHANT_ANALYSIS: &Operation<
    types::BankStatementMerchantAnalysis,
    types::ErrorBody,
> = &Operation {
    name: "get_bank_statement_merchant_analysis",
    method: Method::GET,
    path: "/bank-statements/{id}/merchant-analysis",
    security: &[&[&API_KEY]],
    accept: "application/json",
    success: Answers {
        statuses: &[Status::Range(2)],
        decode: reply::json,
    },
    failure: Answers {
        statuses: &[Status::Default],
        decode: reply::json,
    },
};
