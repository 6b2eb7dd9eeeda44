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
