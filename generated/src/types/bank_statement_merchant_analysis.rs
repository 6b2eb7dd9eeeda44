//! Types of `BankStatementMerchantAnalysis`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;
use super::MerchantSummary;

/// The transactions of bank statements, by merchant.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankStatementMerchantAnalysis {
    /// An id. What it identifies is not documented.
    pub id: Option<Uuid>,
    /// One entry for each merchant.
    pub merchant_analysis: Option<Vec<MerchantSummary>>,
    /// How many entries there are in total.
    ///
    /// Example: `123`.
    pub total: Option<i64>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl BankStatementMerchantAnalysis {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    BankStatementMerchantAnalysis {
        id: optional("id"),
        merchant_analysis: optional("merchant_analysis"),
        total: optional("total"),
        ..additional_properties
    }
}
