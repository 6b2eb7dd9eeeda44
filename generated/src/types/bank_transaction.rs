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

    /// Sets [`account_number`](field@Self::account_number).
    #[inline]
    pub fn account_number(mut self, account_number: impl Into<String>) -> Self {
        self.account_number = Some(account_number.into());
        self
    }

    /// Sets [`page_no`](field@Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`trx_date`](field@Self::trx_date).
    #[inline]
    pub fn trx_date(mut self, trx_date: impl Into<String>) -> Self {
        self.trx_date = Some(trx_date.into());
        self
    }

    /// Sets [`trx_notes`](field@Self::trx_notes).
    #[inline]
    pub fn trx_notes(mut self, trx_notes: impl Into<String>) -> Self {
        self.trx_notes = Some(trx_notes.into());
        self
    }

    /// Sets [`trx_types`](field@Self::trx_types).
    #[inline]
    pub fn trx_types(mut self, trx_types: impl Into<String>) -> Self {
        self.trx_types = Some(trx_types.into());
        self
    }

    /// Sets [`category_type`](field@Self::category_type).
    #[inline]
    pub fn category_type(mut self, category_type: impl Into<String>) -> Self {
        self.category_type = Some(category_type.into());
        self
    }

    /// Sets [`is_operational`](field@Self::is_operational).
    #[inline]
    pub fn is_operational(mut self, is_operational: bool) -> Self {
        self.is_operational = Some(is_operational);
        self
    }

    /// Sets [`merchant_name`](field@Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`trx_mutation_db_number`](field@Self::trx_mutation_db_number).
    #[inline]
    pub fn trx_mutation_db_number(mut self, trx_mutation_db_number: f64) -> Self {
        self.trx_mutation_db_number = Some(trx_mutation_db_number);
        self
    }

    /// Sets [`trx_mutation_cr_number`](field@Self::trx_mutation_cr_number).
    #[inline]
    pub fn trx_mutation_cr_number(mut self, trx_mutation_cr_number: f64) -> Self {
        self.trx_mutation_cr_number = Some(trx_mutation_cr_number);
        self
    }

    /// Sets [`balance_number`](field@Self::balance_number).
    #[inline]
    pub fn balance_number(mut self, balance_number: f64) -> Self {
        self.balance_number = Some(balance_number);
        self
    }

    /// Sets [`confidence_detail`](field@Self::confidence_detail).
    #[inline]
    pub fn confidence_detail(mut self, confidence_detail: TransactionConfidence) -> Self {
        self.confidence_detail = Some(confidence_detail);
        self
    }

    /// Sets [`mutation_amount_idr`](field@Self::mutation_amount_idr).
    #[inline]
    pub fn mutation_amount_idr(mut self, mutation_amount_idr: f64) -> Self {
        self.mutation_amount_idr = Some(mutation_amount_idr);
        self
    }

    /// Sets [`balance_idr`](field@Self::balance_idr).
    #[inline]
    pub fn balance_idr(mut self, balance_idr: f64) -> Self {
        self.balance_idr = Some(balance_idr);
        self
    }

    /// Sets [`clean_description`](field@Self::clean_description).
    #[inline]
    pub fn clean_description(mut self, clean_description: impl Into<String>) -> Self {
        self.clean_description = Some(clean_description.into());
        self
    }

    /// Sets [`is_operational_llm`](field@Self::is_operational_llm).
    #[inline]
    pub fn is_operational_llm(mut self, is_operational_llm: bool) -> Self {
        self.is_operational_llm = Some(is_operational_llm);
        self
    }

    /// Sets [`is_operational_keyword`](field@Self::is_operational_keyword).
    #[inline]
    pub fn is_operational_keyword(mut self, is_operational_keyword: bool) -> Self {
        self.is_operational_keyword = Some(is_operational_keyword);
        self
    }

    /// Sets [`is_automatic_bank_transaction`](field@Self::is_automatic_bank_transaction).
    #[inline]
    pub fn is_automatic_bank_transaction(mut self, is_automatic_bank_transaction: bool) -> Self {
        self.is_automatic_bank_transaction = Some(is_automatic_bank_transaction);
        self
    }

    /// Sets [`is_circular_transaction`](field@Self::is_circular_transaction).
    #[inline]
    pub fn is_circular_transaction(mut self, is_circular_transaction: bool) -> Self {
        self.is_circular_transaction = Some(is_circular_transaction);
        self
    }

    /// Sets [`is_kiting_transaction`](field@Self::is_kiting_transaction).
    #[inline]
    pub fn is_kiting_transaction(mut self, is_kiting_transaction: bool) -> Self {
        self.is_kiting_transaction = Some(is_kiting_transaction);
        self
    }

    /// Sets [`is_big_transaction`](field@Self::is_big_transaction).
    #[inline]
    pub fn is_big_transaction(mut self, is_big_transaction: bool) -> Self {
        self.is_big_transaction = Some(is_big_transaction);
        self
    }

    /// Sets [`is_round_transaction`](field@Self::is_round_transaction).
    #[inline]
    pub fn is_round_transaction(mut self, is_round_transaction: bool) -> Self {
        self.is_round_transaction = Some(is_round_transaction);
        self
    }

    /// Sets [`is_transfer_from_company_group`](field@Self::is_transfer_from_company_group).
    #[inline]
    pub fn is_transfer_from_company_group(mut self, is_transfer_from_company_group: bool) -> Self {
        self.is_transfer_from_company_group = Some(is_transfer_from_company_group);
        self
    }

    /// Sets [`is_transfer_from_director`](field@Self::is_transfer_from_director).
    #[inline]
    pub fn is_transfer_from_director(mut self, is_transfer_from_director: bool) -> Self {
        self.is_transfer_from_director = Some(is_transfer_from_director);
        self
    }

    /// Sets [`is_transfer_from_supplier`](field@Self::is_transfer_from_supplier).
    #[inline]
    pub fn is_transfer_from_supplier(mut self, is_transfer_from_supplier: bool) -> Self {
        self.is_transfer_from_supplier = Some(is_transfer_from_supplier);
        self
    }

    /// Sets [`is_transfer_from_customer`](field@Self::is_transfer_from_customer).
    #[inline]
    pub fn is_transfer_from_customer(mut self, is_transfer_from_customer: bool) -> Self {
        self.is_transfer_from_customer = Some(is_transfer_from_customer);
        self
    }

    /// Sets [`is_pace_revenue`](field@Self::is_pace_revenue).
    #[inline]
    pub fn is_pace_revenue(mut self, is_pace_revenue: bool) -> Self {
        self.is_pace_revenue = Some(is_pace_revenue);
        self
    }

    /// Sets [`is_rm_revenue`](field@Self::is_rm_revenue).
    #[inline]
    pub fn is_rm_revenue(mut self, is_rm_revenue: bool) -> Self {
        self.is_rm_revenue = Some(is_rm_revenue);
        self
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
