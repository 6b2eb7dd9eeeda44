//! Types of `MerchantSummary`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::BankTransaction;

/// The transactions with one merchant. The documentation does not explain the fields.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MerchantSummary {
    /// The merchant.
    pub merchant_name: Option<String>,
    /// How many transactions there are.
    pub total_transaction: Option<i64>,
    /// What they add up to.
    pub total_amount: Option<f64>,
    /// The transactions.
    pub transactions: Option<Vec<BankTransaction>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl MerchantSummary {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_name`](field@Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`total_transaction`](field@Self::total_transaction).
    #[inline]
    pub fn total_transaction(mut self, total_transaction: i64) -> Self {
        self.total_transaction = Some(total_transaction);
        self
    }

    /// Sets [`total_amount`](field@Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: f64) -> Self {
        self.total_amount = Some(total_amount);
        self
    }

    /// Sets [`transactions`](field@Self::transactions).
    #[inline]
    pub fn transactions(mut self, transactions: Vec<BankTransaction>) -> Self {
        self.transactions = Some(transactions);
        self
    }
}

runtime::model::object! {
    MerchantSummary {
        merchant_name: optional("merchant_name"),
        total_transaction: optional("total_transaction"),
        total_amount: optional("total_amount"),
        transactions: optional("transactions"),
        ..additional_properties
    }
}
