//! Types of `BankTransaction`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::TransactionConfidence;

/// One transaction of a bank statement. The documentation does not explain the fields.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankTransaction {
    /// The account.
    pub account_number: Option<String>,
    /// The page of the statement it stands on.
    pub page_no: Option<i64>,
    /// The day of the transaction, as `YYYY-MM-DD`.
    pub trx_date: Option<String>,
    /// The text of the line, as printed.
    pub trx_notes: Option<String>,
    /// Which way the money went, such as `CR` for a credit.
    ///
    /// Example: `"CR"`.
    pub trx_types: Option<String>,
    /// The kind of income or expense it is taken for.
    ///
    /// Example: `"Non-Recurring Miscellaneous Income"`.
    pub category_type: Option<String>,
    /// Whether it counts as operational, that is, as part of running the business.
    pub is_operational: Option<bool>,
    /// The merchant it was made with.
    pub merchant_name: Option<String>,
    /// The amount debited.
    pub trx_mutation_db_number: Option<f64>,
    /// The amount credited.
    pub trx_mutation_cr_number: Option<f64>,
    /// The balance after it.
    pub balance_number: Option<f64>,
    /// How sure the reading of each part of a transaction is, as a number and as a level such as
    /// `LOW`. The documentation does not explain the fields, nor the scale of the numbers.
    pub confidence_detail: Option<TransactionConfidence>,
    /// The amount, in Indonesian rupiah.
    pub mutation_amount_idr: Option<f64>,
    /// The balance after it, in Indonesian rupiah.
    pub balance_idr: Option<f64>,
    /// The text of the line, tidied up.
    pub clean_description: Option<String>,
    /// Whether a language model counts it as operational.
    pub is_operational_llm: Option<bool>,
    /// Whether its keywords count it as operational.
    pub is_operational_keyword: Option<bool>,
    /// Whether it is one that the bank makes automatically.
    pub is_automatic_bank_transaction: Option<bool>,
    /// Whether it is taken for part of a circle of transactions.
    pub is_circular_transaction: Option<bool>,
    /// Whether it is taken for kiting.
    pub is_kiting_transaction: Option<bool>,
    /// Whether it is taken for a big one. The bound is not documented.
    pub is_big_transaction: Option<bool>,
    /// Whether it is taken for one of a round amount.
    pub is_round_transaction: Option<bool>,
    /// Whether it came from a company of the same group.
    pub is_transfer_from_company_group: Option<bool>,
    /// Whether it came from a director.
    pub is_transfer_from_director: Option<bool>,
    /// Whether it came from a supplier.
    pub is_transfer_from_supplier: Option<bool>,
    /// Whether it came from a customer.
    pub is_transfer_from_customer: Option<bool>,
    /// Whether it counts as "pace" revenue, which the documentation does not explain.
    pub is_pace_revenue: Option<bool>,
    /// Whether it counts as "rm" revenue, which the documentation does not explain.
    pub is_rm_revenue: Option<bool>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl BankTransaction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    BankTransaction {
        account_number: optional("account_number"),
        page_no: optional("page_no"),
        trx_date: optional("trx_date"),
        trx_notes: optional("trx_notes"),
        trx_types: optional("trx_types"),
        category_type: optional("category_type"),
        is_operational: optional("is_operational"),
        merchant_name: optional("merchant_name"),
        trx_mutation_db_number: optional("trx_mutation_db_number"),
        trx_mutation_cr_number: optional("trx_mutation_cr_number"),
        balance_number: optional("balance_number"),
        confidence_detail: optional("confidence_detail"),
        mutation_amount_idr: optional("mutation_amount_idr"),
        balance_idr: optional("balance_idr"),
        clean_description: optional("clean_description"),
        is_operational_llm: optional("is_operational_llm"),
        is_operational_keyword: optional("is_operational_keyword"),
        is_automatic_bank_transaction: optional("is_automatic_bank_transaction"),
        is_circular_transaction: optional("is_circular_transaction"),
        is_kiting_transaction: optional("is_kiting_transaction"),
        is_big_transaction: optional("is_big_transaction"),
        is_round_transaction: optional("is_round_transaction"),
        is_transfer_from_company_group: optional("is_transfer_from_company_group"),
        is_transfer_from_director: optional("is_transfer_from_director"),
        is_transfer_from_supplier: optional("is_transfer_from_supplier"),
        is_transfer_from_customer: optional("is_transfer_from_customer"),
        is_pace_revenue: optional("is_pace_revenue"),
        is_rm_revenue: optional("is_rm_revenue"),
        ..additional_properties
    }
}
